/** The half-year of a day (`YYYY-MM-DD`), and those before it, newest first. */
export const halvesUntil = (day: string, count: number): readonly string[] => {
  const year = Number(day.slice(0, 4));
  const current = year * 2 + (day.slice(5, 7) > '06' ? 1 : 0);
  return Array.from({ length: count }, (_, before) => current - before).map(
    (half) => `${Math.floor(half / 2)}-H${(half % 2) + 1}`,
  );
};
