import type { Random } from '../story/random.js';
import type { Canvas, Colour } from './canvas.js';

const WALLS: readonly Colour[] = ['plaster', 'brick', 'concrete'];

/** The entrance of a house; once it is done with a ramp beside its steps. */
export const house = (canvas: Canvas, random: Random, done: boolean): void => {
  const { width, height } = canvas;
  const ground = Math.round(height * 0.76);
  canvas.rectangle({ x: 24, y: 30, width: width - 48, height: ground - 30 }, random.one(WALLS));
  for (let y = 48; y < ground - 110; y += 52) {
    for (let x = 48; x < width - 72; x += 56) {
      canvas.rectangle({ x: x - 3, y: y - 3, width: 38, height: 34 }, 'paint');
      canvas.rectangle({ x, y, width: 32, height: 28 }, random.happens(0.2) ? 'lit' : 'glass');
    }
  }
  const door = Math.round(width / 2) + random.between(-60, 20);
  canvas.rectangle({ x: 0, y: ground, width, height: height - ground }, 'pavement');
  canvas.rectangle({ x: door - 6, y: ground - 92, width: 72, height: 6 }, 'metal');
  canvas.rectangle({ x: door, y: ground - 86, width: 60, height: 68 }, done ? 'glass' : 'bark');
  for (let step = 0; step < 3; step += 1) {
    const out = step * 10;
    canvas.rectangle(
      { x: door - out, y: ground - 18 + step * 8, width: 60 + out * 2, height: 8 },
      step % 2 ? 'kerb' : 'concrete',
    );
  }
  if (!done) return;
  canvas.trapeze(
    { y: ground - 18, height: 26, above: [door + 60, door + 76], below: [door + 60, door + 170] },
    'concrete',
  );
  for (let post = 0; post < 4; post += 1) {
    canvas.rectangle({ x: door + 78 + post * 26, y: ground - 40 + post * 6, width: 3, height: 34 }, 'metal');
  }
};
