import { HOME_ZONE } from '@crosswalk/http';

const DAY_MS = 86_400_000;
const MINUTE_MS = 60_000;
// Of HOME_ZONE, which has no summer time.
const AHEAD_MINUTES = 480;
const THURSDAY = 4;
const SATURDAY = 6;
const SUNDAY = 0;

/** A minute of a day at home. `day` counts from 1 January 1970. */
export type Moment = Readonly<{ day: number; minute: number }>;

/** The day that an instant falls on at home. */
export const dayNumberOf = (instant: Date): number => {
  const written = new Intl.DateTimeFormat('en-CA', { timeZone: HOME_ZONE }).format(instant);
  return Date.parse(`${written}T00:00:00Z`) / DAY_MS;
};

/** As the API takes days: 2026-11-22. */
export const dayOf = (day: number): string => new Date(day * DAY_MS).toISOString().slice(0, 10);

/** The month of a day, from 1 to 12. */
export const monthOf = (day: number): number => Number(dayOf(day).slice(5, 7));

/** As the API takes instants. */
export const instantOf = ({ day, minute }: Moment): string =>
  new Date(day * DAY_MS + (minute - AHEAD_MINUTES) * MINUTE_MS).toISOString();

/** The same day, or the Monday after when it is at a weekend. */
export const workday = (day: number): number => {
  const weekday = weekdayOf(day);
  if (weekday === SATURDAY) return day + 2;
  return weekday === SUNDAY ? day + 1 : day;
};

/** The same day, or the Friday before when it is at a weekend. */
export const workdayBy = (day: number): number => {
  const weekday = weekdayOf(day);
  if (weekday === SATURDAY) return day - 1;
  return weekday === SUNDAY ? day - 2 : day;
};

const weekdayOf = (day: number): number => (((day + THURSDAY) % 7) + 7) % 7;

/** Whether one comes before the other. */
export const isBefore = (a: Moment, b: Moment): boolean => a.day < b.day || (a.day === b.day && a.minute < b.minute);
