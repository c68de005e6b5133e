import { MemoryEventStore } from '@crosswalk/event-store';
import { carryOut } from './carry-out.js';
import type { Decider } from './decider.js';
import type { EventStore } from './event-store.js';
import type { Fact } from './fact.js';
import { currentState } from './load-stream.js';
import { CommandIdReused, StaleRevision, type Request } from './request.js';
import { StreamCache } from './stream-cache.js';

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

/** Says how often streams were read. */
class CountedStore extends MemoryEventStore {
  reads = 0;

  override readStream(...asked: Parameters<MemoryEventStore['readStream']>) {
    this.reads += 1;
    return super.readStream(...asked);
  }
}

/** The log as another process has it: the same events, and a queue of its own. */
const sameLog = (store: EventStore): EventStore => ({
  append: (...given) => store.append(...given),
  readStream: (...given) => store.readStream(...given),
  readAll: (...given) => store.readAll(...given),
  subscribeAll: (...given) => store.subscribeAll(...given),
  head: () => store.head(),
  comparePositions: (a, b) => store.comparePositions(a, b),
  close: () => store.close(),
});

const fresh = (commandId: string, expectedRevision?: number): Request => ({
  ...asked(commandId, {}, expectedRevision),
  isFresh: true,
});

describe('A stream', () => {
  const begin = () => {
    const store = new CountedStore();
    const processAt = (own: EventStore) => {
      const log = { store: own, decider, upcasters, cache: new StreamCache<number, Counted>(decider) };
      return (request: Request, decide = countOn, known: Parameters<typeof carryOut>[4] = {}) =>
        carryOut(log, 'count-1', request, decide, known);
    };
    const all = async () => (await store.readStream('count-1')).map(({ data }) => (data as Counted['data']).to);
    return { store, here: processAt(store), elsewhere: processAt(sameLog(store)), all };
  };

  it('is not read before its first event when it takes its name from a request that is made for the first time', async () => {
    const { store, here } = begin();
    await here(fresh('a'), countOn, { isNew: true });
    expect(store.reads).toBe(0);
  });

  it('is read when the request may have been made before, and answered as then', async () => {
    const { here, all } = begin();
    await here(asked('a'), countOn, { isNew: true });
    expect(await here(asked('a'), countOn, { isNew: true })).toMatchObject({ repeated: true, revision: 0 });
    expect(await all()).toEqual([1]);
  });

  it('is not read again for those who write to it next', async () => {
    const { store, here, all } = begin();
    await here(fresh('a'));
    expect(store.reads).toBe(1);
    await Promise.all(['b', 'c', 'd'].map((id) => here(fresh(id))));
    await here(fresh('e', 3));
    expect(store.reads).toBe(1);
    expect(await all()).toEqual([1, 2, 3, 4, 5]);
  });

  it('is not read again for a request that may have been made before, where it is known that it was not', async () => {
    const { store, here, all } = begin();
    await here(asked('a'));
    await Promise.all(['b', 'c', 'd'].map((id) => here(asked(id))));
    expect(store.reads).toBe(1);
    expect(await here(asked('b'))).toMatchObject({ repeated: true, revision: 1, events: [{ data: { to: 2 } }] });
    expect(await all()).toEqual([1, 2, 3, 4]);
  });

  it('answers a request that was made in another process as there', async () => {
    const { here, elsewhere, all } = begin();
    await here(asked('a'));
    await elsewhere(asked('b'));
    expect(await here(asked('b'))).toMatchObject({ repeated: true, revision: 1 });
    await elsewhere(asked('c'));
    await elsewhere(asked('d'));
    expect(await here(asked('c'))).toMatchObject({ repeated: true, revision: 2 });
    await expect(here(asked('d', { fingerprint: 'other' }))).rejects.toThrow(CommandIdReused);
    expect(await all()).toEqual([1, 2, 3, 4]);
  });

  it('is read when another process has written to it meanwhile', async () => {
    const { here, elsewhere, all } = begin();
    await here(fresh('a'));
    await elsewhere(fresh('b'));
    await here(fresh('c'));
    expect(await all()).toEqual([1, 2, 3]);
  });

  it('is read before anything is refused, or found to be said already, because of what is known of it', async () => {
    const { here, elsewhere, all } = begin();
    const unless = (refused: number) => (state: number) => {
      if (state === refused) throw new Error('refused');
      return countOn(state);
    };
    await here(fresh('a'));
    await elsewhere(fresh('b'));
    await here(fresh('c'), unless(1));
    await elsewhere(fresh('d'));
    await here(fresh('e'), (state) => (state === 3 ? [] : countOn(state)));
    await elsewhere(fresh('f'));
    await here(fresh('g', 5));
    expect(await all()).toEqual([1, 2, 3, 4, 5, 6, 7]);
    await expect(here(fresh('h', 5))).rejects.toMatchObject({ actual: 6, since: [{ revision: 6 }] });
    await expect(here(fresh('h'), unless(7))).rejects.toThrow('refused');
  });

  it('takes what a hundred requests say at the same instant, in the order they came', async () => {
    const { here, store } = begin();
    const ids = Array.from({ length: 100 }, (_, place) => String(place));
    await Promise.all(ids.map((id) => here(fresh(id))));
    expect((await store.readStream('count-1')).map(({ metadata }) => metadata.commandId)).toEqual(ids);
  });

  it('takes what several processes have to say at the same instant', async () => {
    const { here, elsewhere, all } = begin();
    const ids = Array.from({ length: 50 }, (_, place) => String(place));
    await Promise.all(ids.map((id) => (Number(id) % 5 === 0 ? elsewhere : here)(fresh(id))));
    expect(await all()).toEqual(ids.map((id) => Number(id) + 1));
  });

  it('is known as it is read, not as it was said', async () => {
    type Noted = Fact<'Noted', { what?: string | undefined }>;
    const noting: Decider<readonly string[], Noted> = { initialState: [], evolve: (_, { data }) => Object.keys(data) };
    const log = {
      store: new MemoryEventStore(),
      decider: noting,
      upcasters: { Noted: [] },
      cache: new StreamCache<readonly string[], Noted>(noting),
    };
    await carryOut<readonly string[], Noted>(
      log,
      'note-1',
      fresh('a'),
      () => [{ type: 'Noted', data: { what: undefined } }],
      { isNew: true },
    );
    expect(await currentState(log, 'note-1')).toEqual([]);
  });
});
