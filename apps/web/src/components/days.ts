const DAY_MS = 86_400_000;

/** Whole days that passed between two instants, never negative. */
export const daysBetween = (from: string, to: string): number =>
  Math.max(0, Math.floor((Date.parse(to) - Date.parse(from)) / DAY_MS));

/** The calendar day of an instant where the reader is, as `YYYY-MM-DD`. */
export const dayOf = (instant: Date): string => {
  const two = (part: number) => String(part).padStart(2, '0');
  return `${instant.getFullYear()}-${two(instant.getMonth() + 1)}-${two(instant.getDate())}`;
};

/** Calendar days a promise has passed by; 0 on the promised day and before. */
export const daysLate = (promisedFor: string, today: string): number => daysBetween(promisedFor, today);
