import type { RowStore } from '@crosswalk/projections';
import type { SeenRow } from './looks.projection.js';

const SAVE = `
  INSERT INTO looks_v1 (key, resident_id, case_id, person, role, unit, at, fields, reason)
  SELECT l->>'key', (l->>'resident')::uuid, (l->>'case')::uuid, l->>'by', l->>'role', nullif(l->'unit', 'null'::jsonb),
    (l->>'at')::timestamptz, ARRAY(SELECT jsonb_array_elements_text(l->'fields')), l->>'reason'
  FROM unnest($1::jsonb[]) AS given (l)
  ON CONFLICT (key) DO NOTHING`;

/** Where looks at residents are kept. A look is what it was: no row ever changes. */
export const lookRows: RowStore<SeenRow> = {
  tables: ['looks_v1'],
  load: () => Promise.resolve(new Map()),
  async save(client, changes) {
    const seen = changes.flatMap(({ after }) => after ?? []);
    if (seen.length === 0) return;
    await client.query({ name: 'looks-save', text: SAVE, values: [seen.map((one) => JSON.stringify(one))] });
  },
  async clear(client) {
    await client.query('TRUNCATE looks_v1');
  },
};
