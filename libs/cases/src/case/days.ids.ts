import type { Day } from './ids.js';

const DAYS_IN_400_YEARS = 146_097;

/** The day that many days later, in the Gregorian calendar. Algorithm: H. Hinnant, “chrono-Compatible Low-Level Date Algorithms”. */
export const daysAfter = (day: Day, days: number): Day => dayOf(countOf(day) + days);

/** Whole days from one day to another; negative when the other is earlier. */
export const daysBetween = (from: Day, to: Day): number => countOf(to) - countOf(from);

const countOf = (day: Day): number => {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + date - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * DAYS_IN_400_YEARS + dayOfEra;
};

const dayOf = (count: number): Day => {
  const era = Math.floor(count / DAYS_IN_400_YEARS);
  const dayOfEra = count - era * DAYS_IN_400_YEARS;
  const leaps = Math.floor(dayOfEra / 1460) - Math.floor(dayOfEra / 36_524) + Math.floor(dayOfEra / 146_096);
  const yearOfEra = Math.floor((dayOfEra - leaps) / 365);
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const date = dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1;
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return `${padded(year, 4)}-${padded(month, 2)}-${padded(date, 2)}` as Day;
};

const padded = (value: number, width: number): string => String(value).padStart(width, '0');
