import type { RowStore } from '@crosswalk/projections';
import type { RoundCase } from './round-cases.projection.js';

const SAVE = `
  INSERT INTO round_cases_v2 (id, visit_id, filed_at, round_case)
  SELECT (c->>'id')::uuid, (c->'visit'->>'id')::uuid, (c->>'filedAt')::timestamptz, c
  FROM unnest($1::jsonb[]) AS given (c)
  ON CONFLICT (id) DO UPDATE SET round_case = excluded.round_case`;

/** Where the cases of rounds are kept. */
export const roundCaseRows: RowStore<RoundCase> = {
  tables: ['round_cases_v2'],
  async load(client, ids) {
    const { rows } = await client.query<{ round_case: RoundCase }>({
      name: 'round-cases-load',
      text: 'SELECT round_case FROM round_cases_v2 WHERE id = ANY($1::uuid[])',
      values: [ids],
    });
    return new Map(rows.map((row) => [row.round_case.id, row.round_case]));
  },
  async save(client, changes) {
    const cases = changes.flatMap(({ after }) => after ?? []);
    await client.query(SAVE, [cases.map((one) => JSON.stringify(one))]);
  },
  async clear(client) {
    await client.query('TRUNCATE round_cases_v2');
  },
};
