import { Checkpoints } from '@crosswalk/projections';
import { added, nextId, tallyDesk } from './tallies.js';

let desk: Awaited<ReturnType<typeof tallyDesk>>;
beforeEach(async () => {
  desk = await tallyDesk();
});
afterEach(() => desk.close());

const append = () => desk.store.append('tally-a', [added(nextId(), 1)], 'any');

describe('Waiting for a projection', () => {
  it('ends when it has dealt with the position, in this process and in others', async () => {
    const { position } = await append();
    const elsewhere = new Checkpoints(desk.store, desk.pool);
    const waiting = [desk.checkpoints, elsewhere].map((each) => each.waitFor('tallies_v1', position, 10_000));
    desk.runner().start();
    expect(await Promise.all(waiting)).toEqual([true, true]);
    await elsewhere.close();
    expect(await desk.sums()).toEqual({ 'tally-a': 1 });
    expect(await desk.checkpoints.waitFor('tallies_v1', position, 0)).toBe(true);
  });

  it('also ends for events the projection has no use for', async () => {
    const { position } = await desk.store.append('other-a', [added(nextId(), 1)], 'any');
    desk.runner().start();
    expect(await desk.checkpoints.waitFor('tallies_v1', position, 10_000)).toBe(true);
  });

  it('gives up when nobody gets there in time', async () => {
    const { position } = await append();
    expect(await desk.checkpoints.waitFor('tallies_v1', position, 30)).toBe(false);
  });
});
