import { listOf, rebuildBeside } from '@crosswalk/projections';
import { ask } from '../support/databases.js';
import { eventually } from '../support/eventually.js';
import { added, nextId, tallies, tallyDesk, tallyRows } from './tallies.js';

let desk: Awaited<ReturnType<typeof tallyDesk>>;
beforeEach(async () => {
  desk = await tallyDesk();
  await ask(
    desk.database.url,
    `CREATE INDEX by_sum ON lists.tallies_v1 (sum, stream) WHERE sum > 0; ALTER TABLE lists.tallies_v1 SET (fillfactor = 80)`,
  );
});
afterEach(() => desk.close());

const add = (stream: string, amount: number) =>
  desk.store.append(stream, [added(nextId(), amount)], 'any').then(({ position }) => position);

const anew = (over: Partial<Parameters<typeof rebuildBeside>[0]> = {}) =>
  rebuildBeside({
    store: desk.store,
    databaseUrl: desk.database.url,
    list: listOf(tallies, tallyRows),
    batch: 7,
    ...over,
  });

const shape = async () => {
  const { rows: indexes } = await desk.pool.query(
    `SELECT indexdef FROM pg_indexes WHERE schemaname = 'lists' AND tablename = 'tallies_v1' ORDER BY indexname`,
  );
  const { rows: tables } = await desk.pool.query(
    `SELECT reloptions, relacl::text FROM pg_class WHERE oid = 'lists.tallies_v1'::regclass`,
  );
  return { indexes, tables };
};

describe('A list that is rebuilt beside the old one', () => {
  it('equals a fresh delivery, while events go on and the old rows are read', async () => {
    const feed = desk.feedOf();
    feed.list(listOf(tallies, tallyRows));
    feed.start();
    let position = await add('tally-0', 1);
    for (let each = 0; each < 100; each += 1) position = await add(`tally-${each % 9}`, 1);
    await desk.checkpoints.waitFor('tallies_v1', position, 10_000);
    await desk.pool.query('UPDATE lists.tallies_v1 SET sum = 1000');
    const [before, least] = [await shape(), (await desk.rows()).length];

    let rebuilding = true;
    const going = (async () => {
      for (let each = 0; rebuilding || each < 20; each += 1) {
        await add(`tally-${each % 9}`, 1);
        expect((await desk.rows()).length).toBeGreaterThanOrEqual(least);
      }
    })();
    const rebuilt = await anew();
    rebuilding = false;
    await going;
    expect(rebuilt).toMatchObject({ parked: 0 });
    position = await add('tally-0', 1);
    expect(await desk.checkpoints.waitFor('tallies_v1', position, 10_000)).toBe(true);

    const { events } = await desk.store.readAll({ limit: 100_000 });
    const fresh: Record<string, number> = {};
    for (const { stream } of events) fresh[stream] = (fresh[stream] ?? 0) + 1;
    await eventually(async () => expect(await desk.sums()).toEqual(fresh));
    expect(await shape()).toEqual(before);
  });

  it('parks what it cannot fold, with what comes behind it, in place of what was parked before', async () => {
    for (const amount of [1, -1, 2]) await add('tally-bad', amount);
    await add('tally-a', 5);
    expect(await anew()).toMatchObject({ parked: 2 });
    expect(await desk.sums()).toEqual({ 'tally-a': 5, 'tally-bad': 1 });
    expect(await desk.parked()).toMatchObject([{ revision: '1' }, { revision: '2', attempts: 0 }]);
    const runner = desk.runner();
    runner.start();
    await add('tally-bad', 3);
    await eventually(async () => expect((await runner.lag()).parked).toBe(3));
  });

  it('leaves everything as it was when it is interrupted, and runs once at a time', async () => {
    for (let each = 0; each < 30; each += 1) await add(`tally-${each}`, 1);
    const stopping = new AbortController();
    let second: Promise<unknown> | undefined;
    const waiting: typeof tallyRows = {
      ...tallyRows,
      save: async (...saved) => {
        second ??= anew();
        await second;
        stopping.abort();
        await tallyRows.save(...saved);
      },
    };
    expect(await anew({ signal: stopping.signal, list: listOf(tallies, waiting) })).toBe('interrupted');
    expect(await second).toBe('under-way');
    expect(await desk.sums()).toEqual({});
    const { rows } = await desk.pool.query(`SELECT FROM pg_namespace WHERE nspname LIKE 'rebuild%'`);
    expect(rows).toEqual([]);
  });
});
