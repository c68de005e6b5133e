import type { Schemas } from '../../api/client.js';

type Hours = Schemas['OpenHoursDto'];
export type Weekday = Hours['days'][number];

export const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const satisfies readonly Weekday[];

type Span = Readonly<{ first: Weekday; last: Weekday }>;

/** Days of the week as spans of days in a row: Monday to Friday, Sunday. */
export const spansOf = (days: readonly Weekday[]): readonly Span[] =>
  WEEKDAYS.filter((day) => days.includes(day)).reduce<readonly Span[]>((spans, day) => {
    const before = spans.at(-1);
    const follows = before && WEEKDAYS.indexOf(before.last) + 1 === WEEKDAYS.indexOf(day);
    return follows
      ? [...spans.slice(0, -1), { first: before.first, last: day }]
      : [...spans, { first: day, last: day }];
  }, []);
