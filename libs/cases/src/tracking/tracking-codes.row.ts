import type { RowStore } from '@crosswalk/projections';
import type { TrackedCase } from './tracking-codes.projection.js';

/** Where it is kept which case a tracking code opens. */
export const trackingCodeRows: RowStore<TrackedCase> = {
  tables: ['tracking_codes_v1'],
  async load(client, ids) {
    const { rows } = await client.query<TrackedCase>({
      name: 'tracking-codes-load',
      text: 'SELECT id, hash FROM tracking_codes_v1 WHERE id = ANY($1::uuid[])',
      values: [ids],
    });
    return new Map(rows.map((row) => [row.id, row]));
  },
  async save(client, changes) {
    const codes = changes.flatMap(({ after }) => after ?? []);
    if (codes.length === 0) return;
    await client.query(
      `INSERT INTO tracking_codes_v1 (id, hash) SELECT * FROM unnest($1::uuid[], $2::text[])
       ON CONFLICT (id) DO UPDATE SET hash = excluded.hash`,
      [codes.map(({ id }) => id), codes.map(({ hash }) => hash)],
    );
  },
  async clear(client) {
    await client.query('TRUNCATE tracking_codes_v1');
  },
};
