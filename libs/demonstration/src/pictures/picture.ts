import type { Random } from '../story/random.js';
import { Canvas, type Colour } from './canvas.js';
import { house } from './house.js';
import { pngOf } from './png.js';
import { street } from './street.js';

const [WIDTH, HEIGHT] = [480, 360];
const SKIES: readonly Colour[] = ['morning', 'noon', 'evening'];
const ON_THE_STREET: readonly string[] = ['crossing', 'pavement', 'lighting', 'parking', 'traffic'];

/**
 * A picture of where a problem is, as a PNG: drawn, since nobody has taken one.
 * @param done whether it shows the place after the works
 */
export const pictureOf = (category: string, random: Random, done: boolean): Buffer => {
  const canvas = new Canvas(WIDTH, HEIGHT);
  canvas.rectangle({ x: 0, y: 0, width: WIDTH, height: HEIGHT }, random.one(SKIES));
  const draw = ON_THE_STREET.includes(category) ? street : house;
  draw(canvas, random, done);
  return pngOf(canvas);
};
