import type { RowStore } from '@crosswalk/projections';
import type { ClientBase } from 'pg';
import { cellOf, count } from './breakdown-list.counts.js';
import type { ListedCase } from './breakdown-list.projection.js';
import { COLUMNS, fromRow, toRow, type BreakdownListRow } from './breakdown-list.row.js';
import { searchVector } from './search-terms.js';

const columns = Object.entries(COLUMNS);
const names = [...columns.map(([, { column }]) => column), 'cell'];
const arrays = [
  ...columns.map(([, { type }], index) => `$${index + 1}::${type}[]`),
  `$${columns.length + 1}::bigint[]`,
];
const replacing = names.filter((name) => name !== 'id').map((name) => `${name} = excluded.${name}`);

const LOAD = `SELECT ${columns
  .map(([property, { column, type }]) => `${column}${type === 'date' ? '::text' : ''} AS "${property}"`)
  .join(', ')} FROM lists.breakdown_list_v1 WHERE id = ANY($1::uuid[])`;

const SAVE = `INSERT INTO lists.breakdown_list_v1 (${names.join(', ')})
  SELECT * FROM unnest(${arrays.join(', ')})
  ON CONFLICT (id) DO UPDATE SET ${replacing.join(', ')}`;

const SAVE_TERMS = `INSERT INTO lists.breakdown_list_search_v1
    (id, cell, filed_at, changed_at, promised_for, affected, terms)
  SELECT * FROM unnest($1::uuid[], $2::bigint[], $3::timestamptz[], $4::timestamptz[], $5::date[], $6::int[], $7::tsvector[])
  ON CONFLICT (id) DO UPDATE SET cell = excluded.cell, filed_at = excluded.filed_at,
    changed_at = excluded.changed_at, promised_for = excluded.promised_for, affected = excluded.affected,
    terms = excluded.terms`;

const SAVE_KEYS = `UPDATE lists.breakdown_list_search_v1 s
  SET cell = n.cell, filed_at = n.filed_at, changed_at = n.changed_at, promised_for = n.promised_for, affected = n.affected
  FROM unnest($1::uuid[], $2::bigint[], $3::timestamptz[], $4::timestamptz[], $5::date[], $6::int[])
    AS n (id, cell, filed_at, changed_at, promised_for, affected)
  WHERE s.id = n.id`;

/** Where the breakdown list is kept: rows, search terms and counters, each batch in four statements. */
export const breakdownListRows: RowStore<ListedCase> = {
  load: async (client, ids) => {
    const { rows } = await client.query<BreakdownListRow>({ name: 'breakdown-list-load', text: LOAD, values: [ids] });
    return new Map(rows.map((row) => [row.id, fromRow(row)]));
  },

  save: async (client, changes) => {
    const kept = changes.flatMap(({ before, after }) => (after ? [{ before, after }] : []));
    await count(client, changes);
    await saveRows(client, kept);
    const [same, told] = partition(kept, ({ before, after }) => before !== undefined && !saysOtherwise(before, after));
    if (told.length > 0) {
      const values = [...keys(told), told.map(({ after }) => termsOf(after))];
      await client.query({ name: 'breakdown-list-terms', text: SAVE_TERMS, values });
    }
    if (same.length > 0) await client.query({ name: 'breakdown-list-keys', text: SAVE_KEYS, values: keys(same) });
  },

  clear: async (client) => {
    await client.query(
      'TRUNCATE lists.breakdown_list_v1, lists.breakdown_list_search_v1, lists.breakdown_list_counts_v1',
    );
  },
};

type Kept = Readonly<{ before: ListedCase | undefined; after: ListedCase }>;

const saveRows = async (client: ClientBase, kept: readonly Kept[]): Promise<void> => {
  const rows = kept.map(({ after }) => toRow(after));
  const values = (Object.keys(COLUMNS) as (keyof BreakdownListRow)[]).map((property) =>
    rows.map((row) => row[property]),
  );
  const cells = kept.map(({ after }) => cellOf(after));
  await client.query({ name: 'breakdown-list-save', text: SAVE, values: [...values, cells] });
};

const keys = (kept: readonly Kept[]): unknown[][] => [
  kept.map(({ after }) => after.id),
  kept.map(({ after }) => cellOf(after)),
  kept.map(({ after }) => after.filedAt),
  kept.map(({ after }) => after.changedAt),
  kept.map(({ after }) => after.promisedFor),
  kept.map(({ after }) => after.affected),
];

const termsOf = ({ title, description, address, number }: ListedCase): string =>
  searchVector([title, description, address], [number]);

const saysOtherwise = (a: ListedCase, b: ListedCase): boolean =>
  a.title !== b.title || a.description !== b.description || a.address !== b.address || a.number !== b.number;

const partition = <T>(all: readonly T[], is: (each: T) => boolean): readonly [readonly T[], readonly T[]] => [
  all.filter(is),
  all.filter((each) => !is(each)),
];
