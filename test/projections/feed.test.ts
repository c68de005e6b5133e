import { listOf, OwnershipLost, type RowStore } from '@crosswalk/projections';
import pg from 'pg';
import { commitPage } from '../../libs/projections/src/page-of-lists.js';
import { takeOver } from '../../libs/projections/src/checkpoint-table.js';
import { Mark } from '../../libs/projections/src/mark.js';
import { added, nextId, tallies, tallyDesk, tallyRows, type Tally } from './tallies.js';

let desk: Awaited<ReturnType<typeof tallyDesk>>;
beforeEach(async () => {
  desk = await tallyDesk();
});
afterEach(() => desk.close());

const add = (stream: string, amount: number, note?: string) =>
  desk.store.append(stream, [added(nextId(), amount, note)], 'any').then(({ position }) => position);

/** The same fold under another name, into tables that are a test's own. */
const inMemory = () => {
  const rows = new Map<string, Tally>();
  const store: RowStore<Tally> = {
    tables: [],
    load: async (_, keys) => new Map([...rows].filter(([key]) => keys.includes(key))),
    save: async (_, changes) => changes.forEach(({ key, after }) => after && rows.set(key, after)),
    clear: async () => rows.clear(),
  };
  return { rows, list: listOf({ ...tallies, name: 'others' }, store) };
};

const poisoned: typeof tallies = {
  ...tallies,
  fold: () => {
    throw new Error('Never');
  },
};

const reached = (id: string, position: Parameters<typeof desk.checkpoints.waitFor>[1]) =>
  desk.checkpoints.waitFor(id, position, 10_000);

const checkpoints = async () =>
  (await desk.pool.query('SELECT projection, position, xmin FROM lists.checkpoints ORDER BY projection')).rows;

describe('A page of the feed', () => {
  it('with nothing for a list writes nothing for it, and with nothing for any writes nothing', async () => {
    const feed = desk.feedOf({ flushMs: 3_600_000 });
    feed.list(listOf(tallies, tallyRows));
    feed.list(listOf({ ...tallies, name: 'idle', prefixes: ['idle-'] }, tallyRows));
    feed.start();
    expect(await reached('idle_v1', await add('tally-a', 1))).toBe(true);
    expect(await reached('tallies_v1', await add('tally-a', 2))).toBe(true);
    const before = await checkpoints();
    expect(before).toMatchObject([
      { projection: 'idle_v1', position: null },
      { projection: 'tallies_v1', position: '2' },
    ]);

    const position = await add('nobodys-a', 1);
    expect(await Promise.all(['idle_v1', 'tallies_v1'].map((id) => reached(id, position)))).toEqual([true, true]);
    expect(await checkpoints()).toEqual(before);
  });

  it('is told to the table by whoever stops, also where it held nothing', async () => {
    const feed = desk.feedOf({ flushMs: 3_600_000 });
    feed.list(listOf(tallies, tallyRows));
    feed.start();
    const position = await add('nobodys-a', 1);
    expect(await reached('tallies_v1', position)).toBe(true);
    await feed.stop();
    expect(await checkpoints()).toMatchObject([{ position }]);
  });

  it('is folded by the other lists while one cannot fold it', async () => {
    const feed = desk.feedOf({ attempts: 100, retryMs: 60_000 });
    const { list, rows } = inMemory();
    feed.list(listOf(poisoned, tallyRows));
    feed.list(list);
    feed.start();
    expect(await reached('others_v1', await add('tally-a', 1))).toBe(true);
    expect(await reached('others_v1', await add('tally-b', 2))).toBe(true);
    expect([...rows.values()].map(({ sum }) => sum)).toEqual([1, 2]);
    expect(await desk.sums()).toEqual({});
  });

  it('is written by the other lists while the database refuses what one makes of it', async () => {
    const feed = desk.feedOf({ attempts: 2 });
    const { list, rows } = inMemory();
    feed.list(listOf(tallies, tallyRows));
    feed.list(list);
    await add('tally-a', 1);
    await add('tally-bad', 1, 'nul \0');
    feed.start();
    const position = await add('tally-a', 2);
    expect(await Promise.all(['others_v1', 'tallies_v1'].map((id) => reached(id, position)))).toEqual([true, true]);
    expect(rows.get('tally-a')?.sum).toBe(3);
    expect(await desk.sums()).toEqual({ 'tally-a': 3 });
    expect(await desk.parked()).toMatchObject([{ stream: 'tally-bad', attempts: 2 }]);
  });

  it('that was rolled back leaves no row behind in memory', async () => {
    let failures = 3;
    const failing: RowStore<Tally> = {
      ...tallyRows,
      save: async (client, changes) => {
        await tallyRows.save(client, changes);
        if ((failures -= 1) >= 0) throw new Error('The connection is lost');
      },
    };
    const feed = desk.feedOf();
    feed.list(listOf(tallies, failing));
    feed.start();
    for (const amount of [1, 2, 3]) await add('tally-a', amount);
    expect(await reached('tallies_v1', await add('tally-a', 4))).toBe(true);
    expect(await desk.sums()).toEqual({ 'tally-a': 10 });
  });

  it('of an owner that slept through a take-over is refused, and leaves nothing behind', async () => {
    const client = new pg.Client(desk.database.appUrl);
    await client.connect();
    try {
      await client.query('SET search_path = lists');
      const position = await add('tally-a', 1);
      const { events } = await desk.store.readAll();
      const all = [{ id: 'tallies_v1', begin: undefined }];
      const taken = (await takeOver(client, all, 'sleeper')).get('tallies_v1');
      if (!taken) throw new Error('Nothing was taken over');
      const list = listOf(tallies, tallyRows);
      const folded = await list.fold(client, events);
      await takeOver(client, all, 'successor');
      const part = { list, mark: new Mark('tallies_v1', taken), folded };
      await expect(commitPage(client, [part], position)).rejects.toThrow(OwnershipLost);
      expect(await desk.sums()).toEqual({});
    } finally {
      await client.end();
    }
  });
});

describe('A list that is behind', () => {
  it('catches up alone while the others go on, and joins them without a gap or anything twice', async () => {
    const first = desk.feedOf({ batch: 5 });
    const { list } = inMemory();
    first.list(list);
    first.start();
    let position = await add('tally-0', 1);
    for (let each = 1; each < 60; each += 1) position = await add(`tally-${each % 7}`, 1);
    expect(await reached('others_v1', position)).toBe(true);
    await first.stop();

    const both = desk.feedOf({ batch: 5 });
    both.list(list);
    both.list(listOf({ ...tallies, name: 'late' }, tallyRows));
    both.start();
    for (let each = 0; each < 60; each += 1) position = await add(`tally-${each % 7}`, 1);
    expect(await Promise.all(['others_v1', 'late_v1'].map((id) => reached(id, position)))).toEqual([true, true]);
    expect(Object.values(await desk.sums()).reduce((all, sum) => all + sum, 0)).toBe(120);
    expect((await desk.rows()).map(({ sum, revision }) => sum - revision)).toEqual(Array(7).fill(1));
  });
});
