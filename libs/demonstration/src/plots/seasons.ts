import { monthOf } from '../story/moment.js';

// How many are filed in a month, against each other: much after the spring festival and in the hot and wet months.
const VOLUME: readonly number[] = [0.6, 0.5, 1.6, 1.3, 1.1, 1.4, 1.5, 1.2, 1.0, 0.9, 1.0, 0.8];

/** When so many were filed: days from the first to the last, in order, closer together in busy months. */
export const filingDays = (count: number, { first, last }: Readonly<{ first: number; last: number }>) => {
  const days = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  const weights = days.map((day) => VOLUME[monthOf(day) - 1] ?? 1);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const chosen: number[] = [];
  let passed = 0;
  days.forEach((day, index) => {
    passed += weights[index] ?? 0;
    while (chosen.length < count && (chosen.length + 0.5) / count <= passed / total) chosen.push(day);
  });
  return chosen;
};
