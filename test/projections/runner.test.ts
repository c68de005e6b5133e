import type { EventStore, Page } from '@crosswalk/event-sourcing';
import { ask } from '../support/databases.js';
import { eventually } from '../support/eventually.js';
import { added, nextId, tallyDesk } from './tallies.js';

let desk: Awaited<ReturnType<typeof tallyDesk>>;
beforeEach(async () => {
  desk = await tallyDesk();
});
afterEach(() => desk.close());

const add = (stream: string, ...amounts: readonly number[]) =>
  desk.store.append(
    stream,
    amounts.map((amount) => added(nextId(), amount)),
    'any',
  );

describe('A projection', () => {
  it('folds what is in the log, and then what is appended', async () => {
    await add('tally-a', 1, 2);
    await add('other-a', 50);
    desk.runner().start();
    await eventually(async () => expect(await desk.sums()).toEqual({ 'tally-a': 3 }));

    await add('tally-b', 7);
    await add('tally-a', 4);
    await eventually(async () => expect(await desk.sums()).toEqual({ 'tally-a': 7, 'tally-b': 7 }));
  });

  it('goes on where it stopped', async () => {
    await add('tally-a', 1);
    const first = desk.runner();
    first.start();
    await eventually(async () => expect(await desk.sums()).toEqual({ 'tally-a': 1 }));
    await first.stop();

    const { position } = await add('tally-a', 10);
    desk.runner().start();
    expect(await desk.checkpoints.waitFor('tallies_v1', position, 10_000)).toBe(true);
    expect(await desk.sums()).toEqual({ 'tally-a': 11 });
  });

  it('counts once what is delivered twice', async () => {
    for (let each = 0; each < 20; each += 1) await add(`tally-${each % 3}`, 1);
    const { position } = await add('tally-0', 100);
    desk.runner({ store: twice(desk.store), batch: 4 }).start();
    expect(await desk.checkpoints.waitFor('tallies_v1', position, 10_000)).toBe(true);
    expect(await desk.sums()).toEqual({ 'tally-0': 107, 'tally-1': 7, 'tally-2': 6 });
  });

  it('goes on by itself when its connection is cut', async () => {
    await add('tally-a', 1);
    desk.runner().start();
    await eventually(async () => expect(await desk.sums()).toEqual({ 'tally-a': 1 }));

    await ask(
      desk.database.url,
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
       WHERE application_name LIKE 'crosswalk feed%' AND datname = current_database()`,
    );
    await add('tally-a', 2);
    await eventually(async () => expect(await desk.sums()).toEqual({ 'tally-a': 3 }));
  });

  it('folds the same rows again from the beginning', async () => {
    const runner = desk.runner({ batch: 3 });
    runner.start();
    for (let each = 0; each < 10; each += 1) await add(`tally-${each % 4}`, each);
    await eventually(async () => expect((await runner.lag()).behind.events).toBe(0));
    const live = await desk.rows();

    await runner.rebuild();
    const { position } = await add('tally-z', 1);
    expect(await desk.checkpoints.waitFor('tallies_v1', position, 10_000)).toBe(true);
    const rebuilt = await desk.rows();
    expect(rebuilt.filter(({ stream }) => stream !== 'tally-z')).toEqual(live);
  });

  it('tells how far it is behind, and who keeps it', async () => {
    const runner = desk.runner();
    await add('tally-a', 1, 2, 3);
    expect(await runner.lag()).toMatchObject({
      position: undefined,
      behind: { events: 3 },
      parked: 0,
      role: 'stopped',
    });

    runner.start();
    await eventually(async () =>
      expect(await runner.lag()).toMatchObject({ behind: { events: 0, milliseconds: 0 }, role: 'owner' }),
    );
    expect((await runner.lag()).owner).toContain(String(process.pid));
  });
});

/** A log that hands every page out twice. */
const twice = (store: EventStore): EventStore =>
  Object.assign(Object.create(store) as EventStore, {
    comparePositions: store.comparePositions.bind(store),
    subscribeAll: (options: Parameters<EventStore['subscribeAll']>[0]) => doubled(store.subscribeAll(options)),
  });

async function* doubled(pages: AsyncIterable<Page>): AsyncGenerator<Page> {
  for await (const page of pages) {
    yield page;
    yield page;
  }
}
