/** A block serves for about this long. */
const AHEAD_MS = 500;
const LARGEST = 500;

/**
 * How many numbers to draw ahead: one while little is filed, so that a quiet year counts 1, 2, 3; hundreds under load.
 * @param given how many numbers were given since the last draw @param elapsedMs how long ago that was
 */
export const blockSize = (given: number, elapsedMs: number): number => {
  const forAWhile = Math.ceil((given / Math.max(elapsedMs, 1)) * AHEAD_MS);
  // One burst says little: at most twice what it took.
  return Math.max(1, Math.min(forAWhile, given * 2, LARGEST));
};
