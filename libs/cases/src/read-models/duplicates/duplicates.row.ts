import type { RowStore } from '@crosswalk/projections';
import type { Instant, UnitId } from '../../case/ids.js';
import type { ComparedCase } from './duplicates.projection.js';
import { catchwordsOf } from './words.js';

/** One row of `duplicates_v1`, without its catchwords. */
export type ComparedRow = Omit<ComparedCase, 'community' | 'filedAt'> & {
  communityId: UnitId;
  communityName: string;
  filedAt: Date;
};

export const COMPARED = `id, number, title, description, category, address, latitude, longitude,
  community_id AS "communityId", community_name AS "communityName", affected, affected_too AS "affectedToo",
  filed_at AS "filedAt", open, revision`;

export const fromRow = ({ communityId: id, communityName: name, filedAt, ...row }: ComparedRow): ComparedCase => ({
  ...row,
  community: { id, name },
  filedAt: filedAt.toISOString() as Instant,
});

const COLUMNS = [
  ['id', 'uuid', ({ id }) => id],
  ['number', 'text', ({ number }) => number],
  ['title', 'text', ({ title }) => title],
  ['description', 'text', ({ description }) => description],
  ['category', 'text', ({ category }) => category],
  ['address', 'text', ({ address }) => address],
  ['latitude', 'float8', ({ latitude }) => latitude],
  ['longitude', 'float8', ({ longitude }) => longitude],
  ['community_id', 'uuid', ({ community }) => community.id],
  ['community_name', 'text', ({ community }) => community.name],
  ['affected', 'int', ({ affected }) => affected],
  ['affected_too', 'int', ({ affectedToo }) => affectedToo],
  ['filed_at', 'timestamptz', ({ filedAt }) => filedAt],
  ['open', 'boolean', ({ open }) => open],
  ['revision', 'int', ({ revision }) => revision],
  // An array of arrays would have to be of one length: each travels as JSON.
  ['catchwords', 'jsonb', ({ open, title, address }) => JSON.stringify(open ? catchwordsOf([title, address]) : [])],
] as const satisfies readonly (readonly [string, string, (row: ComparedCase) => unknown])[];

const names = COLUMNS.map(([name]) => name);
const values = names.map((name) =>
  name === 'catchwords' ? 'ARRAY(SELECT jsonb_array_elements_text(n.catchwords))' : `n.${name}`,
);

const SAVE = `INSERT INTO duplicates_v1 (${names.join(', ')})
  SELECT ${values.join(', ')} FROM unnest(${COLUMNS.map(([, type], at) => `$${at + 1}::${type}[]`).join(', ')})
    AS n (${names.join(', ')})
  ON CONFLICT (id) DO UPDATE SET ${names
    .slice(1)
    .map((name) => `${name} = excluded.${name}`)
    .join(', ')}`;

/** Where the compared cases are kept. */
export const duplicateRows: RowStore<ComparedCase> = {
  tables: ['duplicates_v1'],
  load: async (client, ids) => {
    const { rows } = await client.query<ComparedRow>({
      name: 'duplicates-load',
      text: `SELECT ${COMPARED} FROM duplicates_v1 WHERE id = ANY($1::uuid[])`,
      values: [ids],
    });
    return new Map(rows.map((row) => [row.id, fromRow(row)]));
  },
  save: async (client, changes) => {
    const rows = changes.flatMap(({ after }) => after ?? []);
    await client.query({
      name: 'duplicates-save',
      text: SAVE,
      values: COLUMNS.map(([, , value]) => rows.map((row) => value(row))),
    });
  },
  clear: async (client) => {
    await client.query('TRUNCATE duplicates_v1');
  },
};
