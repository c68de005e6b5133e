import type { RowStore } from '@crosswalk/projections';
import type { ListedRound } from './rounds.projection.js';

const SAVE = `
  INSERT INTO visit_rounds_v1 (id, community_id, subdistrict_id, open, opened_at, round)
  SELECT (r->>'id')::uuid, (r->'community'->>'id')::uuid, (r->'subdistrict'->>'id')::uuid, (r->>'open')::boolean,
    (r->>'openedAt')::timestamptz, r
  FROM unnest($1::jsonb[]) AS given (r)
  ON CONFLICT (id) DO UPDATE SET open = excluded.open, round = excluded.round`;

/** Where the rounds are kept. */
export const visitRoundRows: RowStore<ListedRound> = {
  tables: ['visit_rounds_v1'],
  async load(client, ids) {
    const { rows } = await client.query<{ round: ListedRound }>(
      'SELECT round FROM visit_rounds_v1 WHERE id = ANY($1::uuid[])',
      [ids],
    );
    return new Map(rows.map(({ round }) => [round.id, round]));
  },
  async save(client, changes) {
    const rounds = changes.flatMap(({ after }) => after ?? []);
    await client.query(SAVE, [rounds.map((round) => JSON.stringify(round))]);
  },
  async clear(client) {
    await client.query('TRUNCATE visit_rounds_v1');
  },
};
