import type { LooksQuestion } from '../../api/looks.js';
import { dayOf } from '../../components/days.js';

/** Since the last visit, the last seven days, one day, or everything. */
export type Period = Readonly<{ of: 'visit' | 'week' | 'all' } | { of: 'day'; day: string }>;

const WEEK_MS = 6 * 86_400_000;

/** The days that a period is of: seven with today for a week, and the day of the last visit with all that came since. */
export const daysOf = (
  period: Period,
  { now, visit }: Readonly<{ now: Date; visit: string | undefined }>,
): LooksQuestion => {
  if (period.of === 'day') return { from: period.day, to: period.day };
  if (period.of === 'week') return { from: dayOf(new Date(now.getTime() - WEEK_MS)) };
  return period.of === 'visit' && visit !== undefined ? { from: dayOf(new Date(visit)) } : {};
};
