import { arrayText } from './breakdown-list.counts.js';
import { leadOf, type ListedCase } from './breakdown-list.projection.js';
import { SORTS } from './breakdown-list.sorts.js';

/** A column of a narrow table beside the rows: what a list is narrowed to, ordered by, and whom it is shown to. */
export type NarrowColumn = readonly [name: string, type: string, of: (listed: ListedCase) => unknown];

export const NARROW: readonly NarrowColumn[] = [
  ['id', 'uuid', ({ id }) => id],
  ['filed_at', 'timestamptz', SORTS.filed.key],
  ['changed_at', 'timestamptz', SORTS.changed.key],
  ['promised_key', 'bigint', SORTS.promised.key],
  ['affected_key', 'bigint', SORTS.affected.key],
  ['community_id', 'uuid', ({ community }) => community.id],
  ['subdistrict_id', 'uuid', ({ subdistrict }) => subdistrict?.id ?? null],
  ['department_id', 'uuid', ({ standing }) => leadOf(standing)?.department.id ?? null],
  ['category', 'text', ({ category }) => category],
  ['stage', 'text', ({ standing }) => standing.stage],
  ['procedure', 'text', ({ standing }) => standing.procedure.name],
  ['list_id', 'uuid', ({ standing }) => standing.list?.id ?? null],
  ['open_to', 'text[]', ({ openTo }) => arrayText(openTo)],
];

/** Columns out of arrays of their values; a column of arrays comes as their texts. */
export const columnsFrom = (names: readonly string[], types: readonly string[]): string => {
  const arrays = types.map((type, index) => `$${index + 1}::${type.endsWith('[]') ? 'text' : type}[]`);
  const typed = names.map((name, index) => `n.${name}::${types[index] ?? 'text'}`);
  return `SELECT ${typed.join(', ')} FROM unnest(${arrays.join(', ')}) AS n (${names.join(', ')})`;
};
