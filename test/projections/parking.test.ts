import { eventually } from '../support/eventually.js';
import { added, nextId, tallies, tallyDesk } from './tallies.js';

let desk: Awaited<ReturnType<typeof tallyDesk>>;
beforeEach(async () => {
  desk = await tallyDesk();
});
afterEach(() => desk.close());

const add = (stream: string, amount: number, note?: string) =>
  desk.store.append(stream, [added(nextId(), amount, note)], 'any');

const forgiving = {
  ...tallies,
  fold: (...[row, event]: Parameters<typeof tallies.fold>) =>
    tallies.fold(row, { ...event, data: { amount: Math.abs(event.data.amount) } }),
};

describe('An event that cannot be folded', () => {
  it('is parked after its attempts, later events of its stream behind it, and the rest goes on', async () => {
    await add('tally-a', 1);
    await add('tally-bad', 5);
    await add('tally-bad', -1);
    await add('tally-bad', 6);
    await add('tally-b', 2);
    const runner = desk.runner({ attempts: 3 });
    runner.start();
    await eventually(async () => expect(await desk.sums()).toEqual({ 'tally-a': 1, 'tally-b': 2, 'tally-bad': 5 }));

    await add('tally-bad', 7);
    await eventually(async () => expect((await runner.lag()).parked).toBe(3));
    expect(await desk.parked()).toEqual([
      { stream: 'tally-bad', revision: '1', attempts: 3, error: 'An amount of -1' },
      { stream: 'tally-bad', revision: '2', attempts: 0, error: 'Waits behind an earlier event of its stream' },
      { stream: 'tally-bad', revision: '3', attempts: 0, error: 'Waits behind an earlier event of its stream' },
    ]);
  });

  it('is folded with those behind it when it is replayed by code that can, and the stream goes on', async () => {
    await add('tally-bad', -1);
    await add('tally-bad', 6);
    const runner = desk.runner({ attempts: 1 });
    runner.start();
    await eventually(async () => expect((await runner.lag()).parked).toBe(2));
    expect(await runner.replayParked()).toEqual({ replayed: 0, stillParked: 2 });
    expect((await desk.parked())[0]).toMatchObject({ attempts: 2 });
    await runner.stop();

    const better = desk.runner({ projection: forgiving });
    better.start();
    expect(await better.replayParked()).toEqual({ replayed: 2, stillParked: 0 });
    await add('tally-bad', 1);
    await eventually(async () => expect(await desk.sums()).toEqual({ 'tally-bad': 8 }));
  });

  it('is parked at once when its type is unknown', async () => {
    await desk.store.append('tally-a', [{ ...added(nextId(), 1), type: 'Unheard' }], 'any');
    await add('tally-b', 2);
    desk.runner({ attempts: 50, retryMs: 5_000 }).start();
    await eventually(async () => expect(await desk.sums()).toEqual({ 'tally-b': 2 }));
    expect(await desk.parked()).toMatchObject([{ stream: 'tally-a', attempts: 1 }]);
  });

  it('is found in its batch when it is the database that refuses it', async () => {
    for (let each = 0; each < 9; each += 1) await add(`tally-${each}`, 1, each === 4 ? 'nul \0' : 'fine');
    const { position } = await add('tally-9', 1);
    desk.runner({ attempts: 2 }).start();
    expect(await desk.checkpoints.waitFor('tallies_v1', position, 10_000)).toBe(true);
    expect(Object.keys(await desk.sums())).toHaveLength(9);
    expect(await desk.parked()).toMatchObject([{ stream: 'tally-4', attempts: 2 }]);
  });
});
