import { workProjection, workRows, type CaseEvent, type Day } from '@crosswalk/cases';
import { foldBatch } from '@crosswalk/projections';
import { rulesIn, shippedProcedures } from '@crosswalk/procedures';
import fc from 'fast-check';
import pg from 'pg';
import {
  chen,
  claim,
  closed,
  evening,
  filing,
  jinjiang,
  lin,
  listed,
  resolved,
  wang,
} from '../../support/crosswalk-story.js';
import { freshDatabase, type FreshDatabase } from '../../support/postgres.js';
import { recordedOn } from '../../support/recorded.js';
import { units } from '../breakdown-list/listed-cases.js';

const projection = workProjection(rulesIn(shippedProcedures()));

let database: FreshDatabase;
let client: pg.Client;
beforeAll(async () => {
  database = await freshDatabase();
  client = new pg.Client({ connectionString: database.appUrl });
  await client.connect();
  await client.query('SET search_path = lists, public');
});
afterAll(async () => {
  await client.end();
  await database.drop();
});

const [community = jinjiang] = units;
const filed: CaseEvent = { type: 'CaseFiled', data: { ...filing, community } };
const unit = fc.constantFrom(...units);
const step: fc.Arbitrary<CaseEvent> = fc.oneof(
  fc.constantFrom<CaseEvent>(
    listed,
    resolved,
    closed,
    { type: 'CaseReturned', data: { reason: 'x', by: chen, at: evening } },
    { type: 'CaseSuspended', data: { reason: 'x', reviewOn: '2026-05-01' as Day, by: chen, at: evening } },
    { type: 'CaseResumed', data: { by: chen, at: evening } },
    { type: 'CaseReopened', data: { reason: 'x', by: lin, at: evening } },
  ),
  unit.map((department): CaseEvent => ({
    type: 'DepartmentsInvited',
    data: { departments: [department], by: chen, at: evening },
  })),
  fc.tuple(unit, fc.constantFrom('lead', 'support')).map(([department, role]): CaseEvent => ({
    type: 'CaseClaimed',
    data: { ...claim, department, role: role === 'lead' ? 'lead' : 'support' },
  })),
  unit.map((department): CaseEvent => ({
    type: 'ClaimReleased',
    data: { department, role: 'lead', reason: 'x', by: wang, at: evening },
  })),
);
const ids = fc.sample(fc.uuid({ version: 4 }), { numRuns: 6, seed: 1 });

const COUNTED = 'desk, relation, due, steps, offered';
const COUNTERS = `SELECT ${COUNTED}, sum(n)::int AS n FROM work_counts_v5 WHERE n <> 0 GROUP BY ${COUNTED}`;
const LYING = `SELECT ${COUNTED}, count(*)::int AS n FROM work_desks_v5 GROUP BY ${COUNTED}`;

const rowsOf = async (text: string): Promise<readonly unknown[]> => (await client.query(text)).rows;

describe('A desk', () => {
  it('holds what lies there now, and counts it, after any events in any batches', async () => {
    const run = fc.asyncProperty(
      fc.array(fc.array(step, { maxLength: 8 }), { minLength: 1, maxLength: ids.length }),
      fc.integer({ min: 1, max: 9 }),
      async (lives, size) => {
        await workRows.clear(client);
        const events = lives.flatMap((life, index) => recordedOn(`case-${ids[index] ?? ''}`, [filed, ...life]));
        for (let at = 0; at < events.length; at += size) {
          const batch = events.slice(at, at + size);
          const keys = [...new Set(batch.map(projection.key))];
          await workRows.save(client, foldBatch(projection, await workRows.load(client, keys), batch));
        }
        const places = `SELECT c.id, p->>'relation' AS relation, (p->>'offered')::boolean AS offered,
            coalesce((p->>'due')::date, 'infinity') AS due, desk
          FROM work_cases_v5 c, jsonb_array_elements(c.work->'places') p,
            jsonb_array_elements_text(CASE WHEN jsonb_typeof(p->'unit') = 'object' THEN jsonb_build_array(p->'unit'->>'id')
              WHEN p->>'relation' = 'open' THEN p->'kinds' ELSE '["coordinator"]' END) desk`;
        const lying = 'SELECT case_id, relation, offered, due, desk FROM work_desks_v5';
        expect(await rowsOf(`((${places}) EXCEPT (${lying})) UNION ALL ((${lying}) EXCEPT (${places}))`)).toEqual([]);
        expect(await rowsOf(`((${COUNTERS}) EXCEPT (${LYING})) UNION ALL ((${LYING}) EXCEPT (${COUNTERS}))`)).toEqual(
          [],
        );
      },
    );
    await fc.assert(run, { numRuns: 40 });
  });
});
