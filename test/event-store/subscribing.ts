import type { EventStore, Position, ReadAll, RecordedEvent } from '@crosswalk/event-sourcing';
import { events } from './story.js';

export const subscribing = (store: () => EventStore, newStream: () => string): void => {
  /** Follows the log until it has so many events. */
  const follow = async (
    options: ReadAll,
    wanted: number,
  ): Promise<{ seen: RecordedEvent[]; at: Position | undefined }> => {
    const stop = new AbortController();
    const seen: RecordedEvent[] = [];
    let at: Position | undefined;
    for await (const page of store().subscribeAll({ ...options, signal: stop.signal })) {
      seen.push(...page.events);
      at = page.position;
      if (seen.length >= wanted) stop.abort();
    }
    return { seen, at };
  };
  const idsOf = (seen: readonly RecordedEvent[]): readonly string[] => seen.map(({ stream, id }) => `${stream} ${id}`);

  describe('P7: a subscription', () => {
    it('gives what is there, then what comes, in the order of the log', async () => {
      const stream = newStream();
      const after = await store().head();
      await store().append(stream, events('a', 'b'), 'no-stream');
      const following = follow({ after }, 4);
      await store().append(stream, events('c'), 1);
      await store().append(stream, events('d'), 2);
      expect((await following).seen.map(({ revision }) => revision)).toEqual([0, 1, 2, 3]);
    });
    it('P8: goes on exactly after the position it is resumed from, page by page', async () => {
      const stream = newStream();
      const after = await store().head();
      const names = Array.from({ length: 10 }, (_, n) => `n${n}`);
      await store().append(stream, events(...names), 'no-stream');
      const first = await follow({ after, limit: 3 }, 6);
      const second = await follow({ after: first.at, limit: 3 }, 4);
      expect(idsOf([...first.seen, ...second.seen])).toEqual(idsOf(await store().readStream(stream)));
    });
    it('filters by prefix, and moves on over what it leaves out', async () => {
      const [mine, other] = [newStream(), newStream()];
      const after = await store().head();
      await store().append(other, events('a'), 'no-stream');
      await store().append(mine, events('a'), 'no-stream');
      const { seen, at } = await follow({ after, prefixes: [mine] }, 1);
      expect(seen.map(({ stream }) => stream)).toEqual([mine]);
      expect(at).toBe(await store().head());
    });
    it('misses nothing and doubles nothing while many write', async () => {
      const after = await store().head();
      const stream = newStream();
      const following = follow({ after, prefixes: [stream], limit: 5 }, 100);
      await Promise.all(
        Array.from({ length: 100 }, (_, n) => store().append(`${stream}${n % 10}`, events(`w${n}`), 'any')),
      );
      const { seen } = await following;
      expect(new Set(idsOf(seen)).size).toBe(100);
      expect(seen).toHaveLength(100);
    });
    it('ends without an error when it is no longer wanted, though nothing comes', async () => {
      const stop = new AbortController();
      const pages = store().subscribeAll({ after: await store().head(), signal: stop.signal });
      const next = pages[Symbol.asyncIterator]().next();
      stop.abort();
      expect(await next).toEqual({ done: true, value: undefined });
    });
    it('lets several follow at their own pace', async () => {
      const after = await store().head();
      const following = [1, 2, 3].map((limit) => follow({ after, limit }, 6));
      await store().append(newStream(), events('a', 'b', 'c', 'd', 'e', 'f'), 'no-stream');
      const ids = (await Promise.all(following)).map(({ seen }) => idsOf(seen));
      expect(ids[1]).toEqual(ids[0]);
      expect(ids[2]).toEqual(ids[0]);
    });
  });
};
