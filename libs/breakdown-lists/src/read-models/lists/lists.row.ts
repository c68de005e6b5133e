import type { RowStore } from '@crosswalk/projections';
import type { ClientBase } from 'pg';
import type { ListOnList } from './lists.projection.js';

/** Where the lists are kept: what they are found by in columns, and all of it as one value. */
export const breakdownListsRows: RowStore<ListOnList> = {
  tables: ['breakdown_lists_v2'],
  async load(client: ClientBase, keys) {
    const { rows } = await client.query<{ list: ListOnList }>(
      'SELECT list FROM breakdown_lists_v2 WHERE id = ANY($1)',
      [keys],
    );
    return new Map(rows.map(({ list }) => [list.id, list]));
  },
  async save(client, changes) {
    const rows = changes.flatMap(({ after }) => after ?? []);
    await client.query(
      `INSERT INTO breakdown_lists_v2 (id, level, unit_id, subdistrict_id, open, opened_at, list)
       SELECT (list->>'id')::uuid, list->>'level', (list#>>'{unit,id}')::uuid, (list#>>'{subdistrict,id}')::uuid, (list->>'open')::boolean,
              (list->>'openedAt')::timestamptz, list
       FROM jsonb_array_elements($1::jsonb) AS list
       ON CONFLICT (id) DO UPDATE SET open = excluded.open, list = excluded.list`,
      [JSON.stringify(rows)],
    );
  },
  async clear(client) {
    await client.query('DELETE FROM breakdown_lists_v2');
  },
};
