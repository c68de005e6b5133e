import fc from 'fast-check';
import type { CaseEvent } from '@crosswalk/cases';
import type { RecordedEvent } from '@crosswalk/event-sourcing';
import {
  chen,
  claim,
  closed,
  evening,
  filing,
  jinjiang,
  listed,
  noon,
  resolved,
  wang,
  withdrawn,
} from '../../support/crosswalk-story.js';
import { recordedOn } from '../../support/recorded.js';
import { units } from './listed-cases.js';
import { listDesk } from './desk.js';

let desk: Awaited<ReturnType<typeof listDesk>>;
beforeAll(async () => {
  desk = await listDesk();
});
afterAll(() => desk.close());

const unit = fc.constantFrom(...units);
const aFiling: fc.Arbitrary<CaseEvent> = fc
  .record({ community: unit, subdistrict: fc.option(unit, { nil: undefined }) })
  .map(({ community, subdistrict }) => ({
    type: 'CaseFiled',
    data: { ...filing, community, ...(subdistrict ? { subdistrict } : {}) },
  }));
const someSteps: fc.Arbitrary<CaseEvent> = fc.oneof(
  fc.constantFrom<CaseEvent>(
    listed,
    resolved,
    closed,
    withdrawn,
    { type: 'CaseReopened', data: { reason: 'x', by: chen, at: evening } },
    { type: 'CaseAmended', data: { changes: { category: 'lighting' }, by: chen, at: noon } },
    { type: 'CaseAmended', data: { changes: { title: '路灯不亮' }, by: chen, at: noon } },
  ),
  unit.map((department): CaseEvent => ({ type: 'CaseClaimed', data: { ...claim, department } })),
  unit.map((department): CaseEvent => ({
    type: 'ClaimReleased',
    data: { department, role: 'lead', reason: 'x', by: wang, at: evening },
  })),
);

const aLife = fc.tuple(aFiling, fc.array(someSteps, { maxLength: 8 })).map(([filed, steps]) => [filed, ...steps]);
const ids = fc.sample(fc.uuid({ version: 4 }), { numRuns: 8, seed: 1 });

/** The events of several cases, dealt round. */
const dealt = (lives: readonly (readonly CaseEvent[])[]): readonly RecordedEvent[] => {
  const streams = lives.map((life, index) => recordedOn(`case-${ids[index] ?? ''}`, life));
  const longest = Math.max(0, ...streams.map(({ length }) => length));
  return Array.from({ length: longest }, (_, turn) => streams.flatMap((stream) => stream[turn] ?? [])).flat();
};

describe('The counters of the breakdown list', () => {
  it('count what is there after any events in any batches, also when a batch comes twice', async () => {
    const run = fc.asyncProperty(
      fc.array(aLife, { maxLength: 8 }),
      fc.integer({ min: 1, max: 9 }),
      async (lives, size) => {
        await desk.clear();
        const events = dealt(lives);
        for (let at = 0; at < events.length; at += size) {
          await desk.fold(events.slice(at, at + size));
          if (at % 2 === 0) await desk.fold(events.slice(at, at + size));
        }
        expect(await wrongCells()).toEqual([]);
        expect(await wrongTotals()).toEqual([]);
        expect(await wrongGuests()).toEqual([]);
        expect(await wrongWalks()).toEqual([]);
        const { rows } = await desk.pool.query('SELECT count(*)::int AS n FROM lists.breakdown_list_search_v5');
        expect(rows).toEqual([{ n: lives.length }]);
      },
    );
    await fc.assert(run, { numRuns: 40 });
  });

  it('follow the case to its next place', async () => {
    await desk.clear();
    const filed: CaseEvent = { type: 'CaseFiled', data: { ...filing, community: units[0] ?? jinjiang } };
    const step: CaseEvent = { type: 'CaseClaimed', data: { ...claim, department: units[1] ?? jinjiang } };
    await desk.fold(recordedOn(`case-${ids[0] ?? ''}`, [filed, listed]));
    await desk.fold(recordedOn(`case-${ids[0] ?? ''}`, [filed, listed, step]));
    const { rows } = await desk.pool.query(
      `SELECT stage, sum(n)::int AS n FROM lists.breakdown_list_totals_v5 WHERE filter = '' GROUP BY stage ORDER BY stage`,
    );
    expect(rows).toEqual([
      { stage: 'claimed', n: 1 },
      { stage: 'listed', n: 0 },
    ]);
  });
});

const FACETS = 'subdistrict_id, community_id, department_id, category, stage, procedure, list_id, open_to';

const wrongCells = async () =>
  (
    await desk.pool.query(
      `(SELECT ${FACETS}, count(*)::int AS n FROM lists.breakdown_list_search_v5 GROUP BY ${FACETS})
       EXCEPT (SELECT ${FACETS}, n FROM lists.breakdown_list_cells_v5)
       UNION ALL
       (SELECT ${FACETS}, n FROM lists.breakdown_list_cells_v5 WHERE n <> 0)
       EXCEPT (SELECT ${FACETS}, count(*)::int FROM lists.breakdown_list_search_v5 GROUP BY ${FACETS})`,
    )
  ).rows;

const wrongTotals = async () => {
  const counted = ['', 'community', 'subdistrict', 'department', 'category'].map((filter) => {
    const value = filter === '' ? `''` : filter === 'category' ? filter : `${filter}_id::text`;
    return `SELECT '${filter}' AS filter, ${value} AS value, stage, open_to, count(*)::int AS n
      FROM lists.breakdown_list_search_v5 WHERE ${value} IS NOT NULL GROUP BY 1, 2, 3, 4`;
  });
  const readers = `SELECT 'reader', unit::text, stage, open_to, count(*)::int
    FROM lists.breakdown_list_search_v5, unnest(readers) AS unit GROUP BY 1, 2, 3, 4`;
  const all = [...counted, readers].join(' UNION ALL ');
  const kept = 'SELECT filter, value, stage, open_to, n FROM lists.breakdown_list_totals_v5 WHERE n <> 0';
  const { rows } = await desk.pool.query(`((${all}) EXCEPT (${kept})) UNION ALL ((${kept}) EXCEPT (${all}))`);
  return rows;
};

const wrongGuests = async () => {
  const keys = 'stage, filed_at, changed_at, promised_key, affected_key';
  const all = `SELECT id, unit, ${keys} FROM lists.breakdown_list_search_v5, unnest(readers) AS unit
    WHERE unit <> community_id AND unit IS DISTINCT FROM subdistrict_id AND unit IS DISTINCT FROM department_id`;
  const kept = `SELECT id, unit_id, ${keys} FROM lists.breakdown_list_guests_v5`;
  const { rows } = await desk.pool.query(`((${all}) EXCEPT (${kept})) UNION ALL ((${kept}) EXCEPT (${all}))`);
  return rows;
};

/** What is walked says the same of every case as what is searched. */
const wrongWalks = async () => {
  const facets = `id, ${FACETS}, readers`;
  const sorted = `${facets}, filed_at, promised_key, affected_key`;
  const apart = (columns: string, table: string): string => {
    const [a, b] = [`SELECT ${columns} FROM lists.${table}`, `SELECT ${columns} FROM lists.breakdown_list_search_v5`];
    return `((${a}) EXCEPT (${b})) UNION ALL ((${b}) EXCEPT (${a}))`;
  };
  const found = await Promise.all([
    desk.pool.query(apart(sorted, 'breakdown_list_sorted_v5')),
    desk.pool.query(apart(`${facets}, changed_at`, 'breakdown_list_changed_v5')),
    desk.pool.query(apart('id, readers, open_to', 'breakdown_list_v5')),
  ]);
  return found.flatMap(({ rows }) => rows);
};
