import type { Kind } from './kind.js';

const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;
const INSTANT = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d{1,9})?)?(Z|[+-]([01]\d|2[0-3]):?[0-5]\d)$/;

const isDay = (value: unknown): value is string => {
  const [, year, month, day] = (typeof value === 'string' && DAY.exec(value)) || [];
  if (!year || Number(year) < 1900) return false;
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  return date.toISOString().slice(0, 10) === value;
};

const isInstant = (value: unknown): value is string =>
  typeof value === 'string' && INSTANT.test(value) && isDay(value.slice(0, 10)) && !Number.isNaN(Date.parse(value));

/** A calendar day, `YYYY-MM-DD`, from 1900. */
export const day = (): Kind => ({
  schema: { type: 'string', format: 'date' },
  check: (value) => (isDay(value) ? undefined : { code: 'not-a-day' }),
});

/** A moment with its zone; handed on in UTC with milliseconds. */
export const instant = (): Kind => ({
  schema: { type: 'string', format: 'date-time' },
  tidy: (value) => (isInstant(value) ? new Date(value).toISOString() : value),
  check: (value) => (isInstant(value) ? undefined : { code: 'not-an-instant' }),
});
