/** Numbers from 0 to 1, the same for the same seed. */
export type Roll = () => number;

/** Mulberry32: one word of state, good enough for what people file. */
export const dice = (seed: number): Roll => {
  let state = Math.imul(seed ^ 0x9e37_79b9, 0x85eb_ca6b) >>> 0;
  return () => {
    state = (state + 0x6d2b_79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
};

/** One of several, each as likely as the others. */
export const oneOf = <T>(roll: Roll, items: readonly T[]): T => pick(items, Math.floor(roll() * items.length));

/** One of several; the first ones often, the last hardly ever. */
export const firstOf = <T>(roll: Roll, items: readonly T[], steepness = 1.8): T =>
  pick(items, Math.floor(items.length * roll() ** steepness));

const pick = <T>(items: readonly T[], place: number): T => {
  const [item = items[0]] = items.slice(place, place + 1);
  if (item === undefined) throw new Error('There is nothing to choose from');
  return item;
};

const hex = (roll: Roll): string => ((roll() * 4_294_967_296) >>> 0).toString(16).padStart(8, '0');

/** An id in the shape of those that are derived from names, at a tenth of their price. */
export const idFrom = (roll: Roll): string => {
  const [a, b, c, d] = [hex(roll), hex(roll), hex(roll), hex(roll)];
  return `${a}-${b.slice(0, 4)}-5${b.slice(5)}-8${c.slice(1, 4)}-${c.slice(4)}${d}`;
};
