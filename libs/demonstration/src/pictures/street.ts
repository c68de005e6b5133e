import type { Random } from '../story/random.js';
import type { Canvas, Colour } from './canvas.js';

const WALLS: readonly Colour[] = ['plaster', 'brick', 'concrete'];

/** A row of houses on the horizon. */
export const houses = (canvas: Canvas, random: Random, ground: number): void => {
  for (let x = 0; x < canvas.width;) {
    const width = random.between(52, 96);
    const height = random.between(70, 130);
    canvas.rectangle({ x, y: ground - height, width, height }, random.one(WALLS));
    for (let up = ground - height + 12; up < ground - 20; up += 22) {
      for (let across = x + 8; across < x + width - 14; across += 18) {
        canvas.rectangle({ x: across, y: up, width: 9, height: 12 }, random.happens(0.12) ? 'lit' : 'glass');
      }
    }
    x += width + random.between(0, 10);
  }
};

const tree = (canvas: Canvas, x: number, ground: number, size: number): void => {
  canvas.rectangle({ x: x - 2, y: ground - size, width: 5, height: size }, 'bark');
  canvas.trapeze(
    { y: ground - size * 2, height: size, above: [x - 6, x + 7], below: [x - size / 2, x + size / 2] },
    'leaf',
  );
  canvas.rectangle({ x: x - size / 2, y: ground - size - 1, width: size, height: size / 3 }, 'leaf');
};

const lamp = (canvas: Canvas, x: number, ground: number): void => {
  canvas.rectangle({ x, y: ground - 120, width: 4, height: 120 }, 'metal');
  canvas.rectangle({ x: x - 22, y: ground - 122, width: 26, height: 4 }, 'metal');
  canvas.rectangle({ x: x - 24, y: ground - 119, width: 12, height: 4 }, 'lit');
};

const car = (canvas: Canvas, x: number, y: number): void => {
  canvas.trapeze({ y, height: 18, above: [x + 20, x + 58], below: [x + 10, x + 70] }, 'glass');
  canvas.rectangle({ x, y: y + 18, width: 84, height: 20 }, 'red');
  for (const wheel of [x + 10, x + 58]) canvas.rectangle({ x: wheel, y: y + 34, width: 16, height: 12 }, 'metal');
};

// How far below the horizon it is crossed.
const CROSSING = 92;

/** A street, seen along it; once it is done with a crosswalk and a lamp. */
export const street = (canvas: Canvas, random: Random, done: boolean): void => {
  const ground = Math.round(canvas.height * 0.45);
  const { width } = canvas;
  const [middle, down] = [Math.round(width / 2) + random.between(-40, 40), canvas.height - ground];
  houses(canvas, random, ground);
  canvas.rectangle({ x: 0, y: ground, width, height: down }, 'pavement');
  const road = { y: ground, height: down, above: [middle - 44, middle + 44], below: [-14, width + 14] } as const;
  canvas.trapeze({ ...road, above: [middle - 48, middle + 48], below: [-30, width + 30] }, 'kerb');
  canvas.trapeze(road, 'asphalt');
  for (let y = ground + 6; y < canvas.height; y += 34) {
    const half = 1 + Math.round((y - ground) / 40);
    canvas.rectangle({ x: middle - half, y, width: half * 2, height: 16 }, 'paint');
  }
  tree(canvas, random.between(16, 50), ground + 26, random.between(34, 50));
  tree(canvas, width - random.between(16, 50), ground + 30, random.between(34, 50));
  if (!done) {
    car(canvas, random.between(110, 150), ground + 84);
    return;
  }
  const share = CROSSING / down;
  const [left, right] = [(middle - 44) * (1 - share) - 14 * share, (middle + 44) * (1 - share) + (width + 14) * share];
  for (let x = Math.round(left) + 8; x < right - 30; x += 40) {
    canvas.trapeze({ y: ground + CROSSING, height: 40, above: [x + 6, x + 26], below: [x, x + 24] }, 'paint');
  }
  lamp(canvas, Math.round(right) + 24, ground + CROSSING);
};
