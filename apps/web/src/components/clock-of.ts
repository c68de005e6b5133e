const MINUTE = 60;

/** A number of seconds as a clock shows them: `9:05`. */
export const clockOf = (seconds: number): string =>
  `${Math.floor(seconds / MINUTE)}:${String(seconds % MINUTE).padStart(2, '0')}`;
