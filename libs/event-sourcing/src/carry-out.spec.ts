import { MemoryEventStore } from '@crosswalk/event-store';
import { carryOut, CommandIdReused, StaleRevision, type Request } from './carry-out.js';
import type { Decider } from './decider.js';
import type { Fact } from './fact.js';

type Counted = Fact<'Counted', { to: number }>;
const decider: Decider<number, Counted> = { initialState: 0, evolve: (_state, { data }) => data.to };
const upcasters = { Counted: [] };

const asked = (commandId: string, extra: Partial<Request['metadata']> = {}, expectedRevision?: number): Request => ({
  metadata: {
    commandId,
    correlationId: commandId,
    causationId: commandId,
    actorId: 'amal',
    actorRole: 'machine',
    ...extra,
  },
  expectedRevision,
});

const countOn = (state: number): readonly Counted[] => [{ type: 'Counted', data: { to: state + 1 } }];

describe('Carrying out a request', () => {
  const begin = () => {
    const store = new MemoryEventStore();
    const ask = (request: Request, decide: (state: number) => readonly Counted[] = countOn) =>
      carryOut({ store, decider, upcasters }, 'count-1', request, decide);
    const all = async () => (await store.readStream('count-1')).map(({ data }) => (data as Counted['data']).to);
    return { store, ask, all };
  };

  it('records what was decided on the state so far', async () => {
    const { ask, all } = begin();
    await ask(asked('a'));
    expect(await ask(asked('b'))).toMatchObject({ revision: 1, repeated: false });
    expect(await all()).toEqual([1, 2]);
  });

  it('records nothing when there is nothing new to say', async () => {
    const { ask, all } = begin();
    await ask(asked('a'));
    expect(await ask(asked('b'), () => [])).toMatchObject({ revision: 0, events: [] });
    expect(await all()).toEqual([1]);
  });

  it('answers the same command id as the first time, also after others have been at work', async () => {
    const { ask, all } = begin();
    const first = await ask(asked('a'));
    await ask(asked('b'));
    const again = await ask(asked('a'));
    expect(again).toMatchObject({ revision: first.revision, position: first.position, repeated: true });
    expect(again.events).toMatchObject([{ data: { to: 1 } }]);
    expect(await all()).toEqual([1, 2]);
  });

  it('records one event when the same command id comes twice at the same instant', async () => {
    const { ask, all } = begin();
    const [one, other] = await Promise.all([ask(asked('a')), ask(asked('a'))]);
    expect(one.position).toBe(other?.position);
    expect(await all()).toEqual([1]);
  });

  it('refuses a command id that was used for another request', async () => {
    const { ask } = begin();
    await ask(asked('a', { fingerprint: 'one' }));
    await expect(ask(asked('a', { fingerprint: 'other' }))).rejects.toThrow(CommandIdReused);
  });

  it('decides again on fresh state when it loses a race', async () => {
    const { ask, all } = begin();
    await Promise.all([ask(asked('a')), ask(asked('b')), ask(asked('c'))]);
    expect(await all()).toEqual([1, 2, 3]);
  });

  it('refuses on a revision the caller has not seen, naming what happened since', async () => {
    const { ask } = begin();
    await ask(asked('a'));
    await ask(asked('b'));
    const stale = ask(asked('c', {}, 0));
    await expect(stale).rejects.toThrow(StaleRevision);
    await expect(stale).rejects.toMatchObject({ expected: 0, actual: 1, since: [{ revision: 1 }] });
  });

  it('answers a retry before it looks at the revision, which the first try has moved', async () => {
    const { ask } = begin();
    await ask(asked('a'));
    await ask(asked('b', {}, 0));
    expect(await ask(asked('b', {}, 0))).toMatchObject({ revision: 1, repeated: true });
  });
});
