import type { RowStore } from '@crosswalk/projections';
import type { ClientBase } from 'pg';
import { arrayText, cellOf, count } from './breakdown-list.counts.js';
import { saveGuests } from './breakdown-list.guests.js';
import { columnsFrom, NARROW, type NarrowColumn } from './breakdown-list.narrow.js';
import type { ListedCase } from './breakdown-list.projection.js';
import { SORTS } from './breakdown-list.sorts.js';
import { COLUMNS, fromRow, toRow, type BreakdownListRow } from './breakdown-list.row.js';
import { searchVector } from './search-terms.js';

const columns = Object.entries(COLUMNS);
const keys = ['promised_key', 'affected_key', 'cell'];
const names = [...columns.map(([, { column }]) => column), ...keys];
const types = [...columns.map(([, { type }]) => type), ...keys.map(() => 'bigint')];
const replacing = (replaced: readonly string[]): string =>
  replaced.map((name) => `${name} = excluded.${name}`).join(', ');

const LOAD = `SELECT ${columns
  .map(([property, { column }]) => `${column} AS "${property}"`)
  .join(', ')} FROM lists.breakdown_list_v4 WHERE id = ANY($1::uuid[])`;

const SAVE = `INSERT INTO lists.breakdown_list_v4 (${names.join(', ')})
  ${columnsFrom(names, types)}
  ON CONFLICT (id) DO UPDATE SET ${replacing(names.slice(1))}`;

const FOUND: readonly NarrowColumn[] = [...NARROW, ['readers', 'uuid[]', ({ readers }) => arrayText(readers)]];

const found = FOUND.map(([name]) => name);
const foundTypes = FOUND.map(([, type]) => type);

const SAVE_TERMS = `INSERT INTO lists.breakdown_list_search_v4 (${found.join(', ')}, terms)
  ${columnsFrom([...found, 'terms'], [...foundTypes, 'tsvector'])}
  ON CONFLICT (id) DO UPDATE SET ${replacing([...found.slice(1), 'terms'])}`;

const SAVE_FOUND = `UPDATE lists.breakdown_list_search_v4 s
  SET ${found
    .slice(1)
    .map((name) => `${name} = n.${name}`)
    .join(', ')}
  FROM (${columnsFrom(found, foundTypes)}) n WHERE s.id = n.id`;

type Kept = Readonly<{ before: ListedCase | undefined; after: ListedCase }>;

/** Where the breakdown list is kept: rows, search terms and counters, each written in bulk. */
export const breakdownListRows: RowStore<ListedCase> = {
  tables: [
    'breakdown_list_v4',
    'breakdown_list_guests_v4',
    'breakdown_list_search_v4',
    'breakdown_list_cells_v4',
    'breakdown_list_totals_v4',
  ],
  load: async (client, ids) => {
    const { rows } = await client.query<BreakdownListRow>({ name: 'breakdown-list-load', text: LOAD, values: [ids] });
    return new Map(rows.map((row) => [row.id, fromRow(row)]));
  },

  save: async (client, changes) => {
    const kept = changes.flatMap(({ before, after }) => (after ? [{ before, after }] : []));
    await count(client, changes);
    await saveRows(client, kept);
    await saveGuests(client, kept);
    await saveSearch(client, kept);
  },

  clear: async (client) => {
    await client.query(
      `TRUNCATE lists.breakdown_list_v4, lists.breakdown_list_guests_v4, lists.breakdown_list_search_v4,
        lists.breakdown_list_cells_v4, lists.breakdown_list_totals_v4`,
    );
  },
};

// The driver would write a list or an object as an array of PostgreSQL.
const stored = (property: keyof BreakdownListRow, value: unknown): unknown => {
  if (typeof value !== 'object' || value === null || value instanceof Date) return value;
  return COLUMNS[property].type.endsWith('[]') && Array.isArray(value) ? arrayText(value) : JSON.stringify(value);
};

const saveRows = async (client: ClientBase, kept: readonly Kept[]): Promise<void> => {
  const rows = kept.map(({ after }) => toRow(after));
  const properties = Object.keys(COLUMNS) as (keyof BreakdownListRow)[];
  const values = [
    ...properties.map((property) => rows.map((row) => stored(property, row[property]))),
    kept.map(({ after }) => SORTS.promised.key(after)),
    kept.map(({ after }) => SORTS.affected.key(after)),
    kept.map(({ after }) => cellOf(after)),
  ];
  await client.query({ name: 'breakdown-list-save', text: SAVE, values });
};

/** Terms are written only where a text has changed: they are most of the work. */
const saveSearch = async (client: ClientBase, kept: readonly Kept[]): Promise<void> => {
  const told = kept.filter(({ before, after }) => !before || saysOtherwise(before, after));
  if (told.length > 0) {
    const values = [...foundBy(told), told.map(({ after }) => termsOf(after))];
    await client.query({ name: 'breakdown-list-terms', text: SAVE_TERMS, values });
  }
  const same = kept.filter(({ before, after }) => before && !saysOtherwise(before, after));
  if (same.length > 0) await client.query({ name: 'breakdown-list-found', text: SAVE_FOUND, values: foundBy(same) });
};

const foundBy = (kept: readonly Kept[]): unknown[][] =>
  FOUND.map(([, , value]) => kept.map(({ after }) => value(after)));

const termsOf = ({ title, description, address, number }: ListedCase): string =>
  searchVector([title, description, address], [number]);

const saysOtherwise = (a: ListedCase, b: ListedCase): boolean =>
  a.title !== b.title || a.description !== b.description || a.address !== b.address || a.number !== b.number;
