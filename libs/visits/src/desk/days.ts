import { HOME_ZONE } from '@crosswalk/http';

const DAY = new Intl.DateTimeFormat('en-CA', { timeZone: HOME_ZONE });
const CLOCK = new Intl.DateTimeFormat('en-GB', {
  timeZone: HOME_ZONE,
  dateStyle: 'short',
  timeStyle: 'medium',
  hourCycle: 'h23',
});

/** The day it was at home at that moment. */
export const dayOf = (instant: string): string => DAY.format(new Date(instant));

/** The moment that a clock at home showed a day and a time; undefined when there is no such day or time. */
export const momentOf = (day: string, time = '00:00'): string | undefined => {
  const wall = Date.parse(`${day}T${time.length === 5 ? `${time}:00` : time}.000Z`);
  if (Number.isNaN(wall) || new Date(wall).toISOString().slice(0, 10) !== day) return undefined;
  return new Date(wall - offsetAt(wall)).toISOString();
};

/** How far the clock at home is ahead of UTC, in milliseconds. */
const offsetAt = (instant: number): number => {
  const parts = Object.fromEntries(CLOCK.formatToParts(instant).map(({ type, value }) => [type, Number(value)]));
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = parts;
  return Date.UTC(year, month - 1, day, hour, minute, second) - Math.floor(instant / 1000) * 1000;
};
