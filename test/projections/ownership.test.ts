import { OwnershipLost } from '@crosswalk/projections';
import pg from 'pg';
import { takeOver } from '../../libs/projections/src/checkpoint-table.js';
import { commitBatch } from '../../libs/projections/src/commit.js';
import { Mark } from '../../libs/projections/src/mark.js';
import { eventually } from '../support/eventually.js';
import { added, nextId, tallies, tallyDesk, tallyRows } from './tallies.js';

let desk: Awaited<ReturnType<typeof tallyDesk>>;
beforeEach(async () => {
  desk = await tallyDesk();
});
afterEach(() => desk.close());

describe('Of several runners of one projection', () => {
  it('one works and another takes over when it stops', async () => {
    const [first, second] = [desk.runner(), desk.runner()];
    first.start();
    await eventually(async () => expect((await first.lag()).role).toBe('owner'));
    second.start();
    await desk.store.append('tally-a', [added(nextId(), 1)], 'any');
    await eventually(async () => expect(await desk.sums()).toEqual({ 'tally-a': 1 }));
    expect((await second.lag()).role).toBe('standby');

    await first.stop();
    await desk.store.append('tally-a', [added(nextId(), 2)], 'any');
    await eventually(async () => expect(await desk.sums()).toEqual({ 'tally-a': 3 }));
    expect((await second.lag()).role).toBe('owner');
  });

  it('an owner that slept through a take-over is refused, and leaves nothing behind', async () => {
    const client = new pg.Client(desk.database.appUrl);
    await client.connect();
    try {
      await desk.store.append('tally-a', [added(nextId(), 1)], 'any');
      const { events } = await desk.store.readAll();
      const [event] = events;
      if (!event) throw new Error('The log is empty');
      const tallying = [{ id: 'tallies_v1', begin: undefined }];
      const taken = (await takeOver(client, tallying, 'sleeper')).get('tallies_v1');
      if (!taken) throw new Error('Nothing was taken over');
      await takeOver(client, tallying, 'successor');

      const running = { store: desk.store, client, projection: tallies, rows: tallyRows };
      const sleeper = new Mark('tallies_v1', taken);
      await expect(commitBatch(running, sleeper, events, event.position)).rejects.toThrow(OwnershipLost);
      expect(await desk.sums()).toEqual({});
      expect(await desk.checkpoints.read('tallies_v1')).toBeUndefined();
    } finally {
      await client.end();
    }
  });
});
