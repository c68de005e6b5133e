import type { CaseEvent, CommentId } from '@crosswalk/cases';
import { chen, claim, closed, evening, filing, jinjiang, listed, resolved } from '../../support/crosswalk-story.js';
import { eventually } from '../../support/eventually.js';
import { recordedOn } from '../../support/recorded.js';
import { listDesk } from './desk.js';
import { units } from './listed-cases.js';

let desk: Awaited<ReturnType<typeof listDesk>>;
beforeAll(async () => {
  desk = await listDesk();
});
afterAll(() => desk.close());

const [community = jinjiang, department = jinjiang] = units;
const filed: CaseEvent = { type: 'CaseFiled', data: { ...filing, community } };
const claimed: CaseEvent = { type: 'CaseClaimed', data: { ...claim, department } };
const comment = (text: string): CaseEvent => ({
  type: 'CommentAdded',
  data: { comment: text as CommentId, text, visibility: 'internal', by: chen, at: evening },
});
const lives = Array.from({ length: 12 }, (_, index) =>
  recordedOn(`case-7f300000-0000-4000-8000-0000000000${String(index + 10)}`, [
    filed,
    listed,
    claimed,
    comment('已联系居民'),
    comment('下周开工'),
    resolved,
    closed,
  ]),
);
/** What happens to the cases at this step of their lives, one after the other. */
const step = async (revision: number): Promise<void> => {
  for (const life of lives) {
    await desk.fold(life.slice(revision, revision + 1));
    await everybodySawIt();
  }
};

/** Room that old versions of rows took is free once no transaction runs that might still see them. */
const everybodySawIt = async (): Promise<void> => {
  const { rows } = await desk.pool.query<{ xid: string }>(
    'SELECT pg_snapshot_xmax(pg_current_snapshot())::text AS xid',
  );
  await eventually(async () => {
    const seen = 'SELECT pg_snapshot_xmin(pg_current_snapshot()) >= $1::xid8 AS seen';
    expect((await desk.pool.query(seen, [rows[0]?.xid])).rows).toEqual([{ seen: true }]);
  });
};

type Written = Readonly<{ inserted: number; updated: number; hot: number; deleted: number }>;

const written = async (part: string): Promise<Written> => {
  await desk.pool.query('SELECT pg_stat_force_next_flush()');
  const { rows } = await desk.pool.query<Written>(
    `SELECT n_tup_ins::int AS inserted, n_tup_upd::int AS updated, n_tup_hot_upd::int AS hot, n_tup_del::int AS deleted
     FROM pg_stat_user_tables WHERE schemaname = 'lists' AND relname = $1`,
    [`breakdown_list${part}_v5`],
  );
  const [row] = rows;
  if (!row) throw new Error(`No table ${part}`);
  return row;
};

describe('The tables of the breakdown list', () => {
  it('change a row on its own page, whatever happens to the case: no index of it is written', async () => {
    for (let revision = 0; revision < 7; revision += 1) await step(revision);
    const n = lives.length * 6;
    expect(await written('')).toEqual({ inserted: lives.length, updated: n, hot: n, deleted: 0 });
    expect(await written('_search')).toEqual({ inserted: lives.length, updated: n, hot: n, deleted: 0 });
  });

  it('are written only where something changes', async () => {
    await desk.clear();
    for (let revision = 0; revision < 3; revision += 1) await step(revision);
    const tables = ['_sorted', '_cells', '_totals', '_guests'];
    const before = await Promise.all(tables.map(written));
    const changed = await written('_changed');
    await step(3);
    expect(await Promise.all(tables.map(written))).toEqual(before);
    expect((await written('_changed')).updated).toBe(changed.updated + lives.length);
  });

  it('have a primary key and nothing else where rows are kept', async () => {
    const { rows } = await desk.pool.query(
      `SELECT indexdef FROM pg_indexes WHERE schemaname = 'lists' AND tablename = 'breakdown_list_v5'`,
    );
    expect(rows).toEqual([{ indexdef: expect.stringContaining('(id)') }]);
  });
});
