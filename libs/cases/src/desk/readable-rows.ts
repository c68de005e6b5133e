import type { Actor } from '@crosswalk/http';
import { readingOf, type Reading } from '../case/reading.policy.js';
import { askerOf } from './asked.js';

/** Gives a value its place among the parameters of a statement. */
export type Bind = (value: unknown, type: string) => string;

/** Where it is kept whom each case concerns: the breakdown list, the name of its rows and of its checkpoint. */
export const LISTED = 'breakdown_list_v5';

/** A statement in the making: its values, and what gives each of them its place. */
export const binding = (): Readonly<{ values: readonly unknown[]; bind: Bind }> => {
  const values: unknown[] = [];
  return { values, bind: (value, type) => `$${values.push(value)}::${type}` };
};

/** What whoever asks may read. */
export const readingBy = (actor: Actor): Reading => readingOf(askerOf(actor));

/**
 * The rows of the cases that somebody may read, as a condition: `mayRead` in SQL, for every table of cases. Its rows say
 * in `readers` and `open_to` whom their case concerns.
 */
export const readable = (reading: Reading, t: string, bind: Bind): string => {
  if (reading.of !== 'unit') return reading.of === 'all' ? 'true' : 'false';
  const [unit, kind] = [bind(reading.unit, 'uuid'), bind(reading.kind, 'text')];
  return `(${t}.readers @> ARRAY[${unit}] OR ${t}.open_to @> ARRAY[${kind}])`;
};

/** The same for a table that does not say so itself: `id` is the column of the case. */
export const readableCase = (reading: Reading, id: string, bind: Bind): string =>
  reading.of === 'unit'
    ? `EXISTS (SELECT FROM lists.${LISTED} seen WHERE seen.id = ${id} AND ${readable(reading, 'seen', bind)})`
    : readable(reading, 'seen', bind);

/**
 * The same for counters of cases that share their community, subdistrict, lead and who may claim them. What a unit reads
 * besides, as a guest, they do not tell.
 */
export const readableCells = (reading: Reading, t: string, bind: Bind): string => {
  if (reading.of !== 'unit') return reading.of === 'all' ? 'true' : 'false';
  const [unit, kind] = [bind(reading.unit, 'uuid'), bind(reading.kind, 'text')];
  const host = `${t}.community_id = ${unit} OR ${t}.subdistrict_id = ${unit} OR ${t}.department_id = ${unit}`;
  return `(${t}.open_to @> ARRAY[${kind}] OR ${host})`;
};
