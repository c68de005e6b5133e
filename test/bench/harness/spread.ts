export type Spread = Readonly<{ median: number; min: number; max: number }>;

/** The q-quantile (0 to 1) of numbers in any order, interpolated. */
export const quantile = (numbers: readonly number[], q: number): number => {
  const sorted = numbers.toSorted((a, b) => a - b);
  const place = (sorted.length - 1) * q;
  const below = sorted[Math.floor(place)] ?? NaN;
  const above = sorted[Math.ceil(place)] ?? NaN;
  return below + (above - below) * (place - Math.floor(place));
};

export const spread = (numbers: readonly number[]): Spread => ({
  median: quantile(numbers, 0.5),
  min: Math.min(...numbers),
  max: Math.max(...numbers),
});
