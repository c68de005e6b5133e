import { AppendTooLarge, type EventStore } from '@crosswalk/event-sourcing';
import { AppendMalformed } from '@crosswalk/event-store';
import { event, events, storiesOn, tell } from './story.js';

export const appending = (store: () => EventStore, newStream: () => string): void => {
  const { given } = storiesOn(store, newStream);

  describe('P1: an append', () => {
    it('puts all its events on the stream', () =>
      given('filed')
        .whenAppending(events('listed', 'invited', 'claimed'), 0)
        .thenItIsAppended());
    it('puts none of them there when it is refused', () =>
      given('filed')
        .whenAppending(events('listed', 'invited', 'claimed'), 7)
        .thenItIsRefused(0));
    it('does not suffer from the refusal of another at the same moment', async () => {
      const streams = Array.from({ length: 20 }, newStream);
      const told = await Promise.all(
        streams.map((stream, index) =>
          tell(store(), stream, events('filed'), index % 2 ? 'no-stream' : 'stream-exists'),
        ),
      );
      expect(told.filter((answer) => 'refused' in answer)).toHaveLength(10);
      expect(told.filter((answer) => 'revision' in answer && answer.revision === 0)).toHaveLength(10);
    });
  });

  describe('P2: a writer who expects', () => {
    it('no stream may begin one', () => given().whenAppending(events('filed'), 'no-stream').thenItIsAppended());
    it('no stream is refused on one that exists', () =>
      given('filed', 'listed').whenAppending(events('claimed'), 'no-stream').thenItIsRefused(1));
    it('the last revision may add to it', () =>
      given('filed', 'listed').whenAppending(events('claimed'), 1).thenItIsAppended());
    it('an earlier revision is refused', () =>
      given('filed', 'listed').whenAppending(events('claimed'), 0).thenItIsRefused(1));
    it('a later revision is refused', () =>
      given('filed', 'listed').whenAppending(events('claimed'), 2).thenItIsRefused(1));
    it('a revision of a stream that does not exist is refused', () =>
      given().whenAppending(events('filed'), 0).thenItIsRefused('no-stream'));
    it('a stream may add to it', () =>
      given('filed').whenAppending(events('listed'), 'stream-exists').thenItIsAppended());
    it('nothing may add to a stream', () => given('filed').whenAppending(events('listed'), 'any').thenItIsAppended());
    it('nothing may begin a stream', () => given().whenAppending(events('filed'), 'any').thenItIsAppended());
  });

  describe('P3 and P4: what was acknowledged', () => {
    it('is read back as it was said, by whoever reads next', async () => {
      const stream = newStream();
      const data = { text: '望江东路缺少斑马线 "\\ \u0000\n\t🚸', list: [1, 2.5, null, true], nested: { empty: {} } };
      const { position } = await store().append(stream, [event('filed', data)], 'no-stream');
      const [read, ...more] = await store().readStream(stream);
      expect(more).toEqual([]);
      expect(read).toEqual({ ...event('filed', data), stream, revision: 0, position, recordedAt: read?.recordedAt });
      expect(new Date(read?.recordedAt ?? '').toISOString()).toBe(read?.recordedAt);
    });
    it('has revisions from 0 without gaps, however many write at once', async () => {
      const stream = newStream();
      await Promise.all(Array.from({ length: 40 }, (_, n) => store().append(stream, events(`a${n}`, `b${n}`), 'any')));
      const revisions = (await store().readStream(stream)).map(({ revision }) => revision);
      expect(revisions).toEqual(Array.from({ length: 80 }, (_, revision) => revision));
    });
    it('keeps the order in which one writer asked, though it did not wait', async () => {
      const stream = newStream();
      const names = Array.from({ length: 30 }, (_, n) => `step${n}`);
      await Promise.all(names.map((name) => store().append(stream, events(name), 'any')));
      expect((await store().readStream(stream)).map(({ metadata }) => metadata.commandId)).toEqual(names);
    });
    it('can be read from a revision, and only so many', async () => {
      const stream = newStream();
      await store().append(stream, events('a', 'b', 'c', 'd'), 'no-stream');
      const some = await store().readStream(stream, { from: 1, limit: 2 });
      expect(some.map(({ revision }) => revision)).toEqual([1, 2]);
    });
    it('is read for many who ask at the same instant as for each alone: from where, and as much, as they asked', async () => {
      const short = Array.from({ length: 30 }, newStream);
      const long = newStream();
      await Promise.all(short.map((stream) => store().append(stream, events('a', 'b', 'c', 'd'), 'no-stream')));
      await store().append(long, events(...Array.from({ length: 450 }, (_, n) => `step${n}`)), 'no-stream');
      const parts = [
        ...short.map((stream, n) => ({ stream, from: n % 6, limit: 1 + (n % 3) })),
        ...[0, 1, 200, 449, 450].map((from) => ({ stream: long, from, limit: 1000 })),
        ...[0, 199, 200, 201, 400].map((limit) => ({ stream: long, from: 7, limit })),
        { stream: long, from: 0, limit: Infinity },
        { stream: newStream(), from: 0, limit: Infinity },
      ];
      const read = await Promise.all(
        parts.map(({ stream, from, limit }) =>
          store().readStream(stream, { from, ...(limit === Infinity ? {} : { limit }) }),
        ),
      );
      const revisions = read.map((some) => some.map(({ revision }) => revision));
      const size = (stream: string): number => (stream === long ? 450 : short.includes(stream) ? 4 : 0);
      const wanted = parts.map(({ stream, from, limit }) =>
        Array.from({ length: size(stream) }, (_, n) => n).slice(from, from + limit),
      );
      expect(revisions).toEqual(wanted);
      expect(read.map((some) => new Set(some.map(({ stream }) => stream)).size <= 1)).not.toContain(false);
    });
    it('is read with all that was acknowledged before, whatever else is being read', async () => {
      const stream = newStream();
      const lengths = await Promise.all(
        Array.from({ length: 40 }, async (_, n) => {
          const { revision } = await store().append(stream, events(`step${n}`), 'any');
          return [revision, (await store().readStream(stream)).length] as const;
        }),
      );
      for (const [revision, length] of lengths) expect(length).toBeGreaterThan(revision);
    });
    it('is nothing for a stream that nobody began', async () =>
      expect(await store().readStream(newStream())).toEqual([]));
  });

  describe('An append that no engine could take', () => {
    const refusal = (stream: string, ...asked: Parameters<EventStore['append']>[1]): Promise<unknown> =>
      store()
        .append(stream, asked, 'any')
        .then(
          () => undefined,
          (error: unknown) => error,
        );
    it('is refused over 1 MB, and nothing of it is written', async () => {
      const stream = newStream();
      const large = event('filed', { text: 'x'.repeat(999_999) });
      expect(await refusal(stream, event('first'), large)).toBeInstanceOf(AppendTooLarge);
      expect(await store().readStream(stream)).toEqual([]);
    });
    it('is refused without events', async () => expect(await refusal(newStream())).toBeInstanceOf(AppendMalformed));
    it('is refused with the same id twice', async () =>
      expect(await refusal(newStream(), event('a'), event('a'))).toBeInstanceOf(AppendMalformed));
    it('is refused with an id that is no UUID', async () =>
      expect(await refusal(newStream(), { ...event('a'), id: 'a' })).toBeInstanceOf(AppendMalformed));
    it.each(['', 'with space', 'line\nfeed', 'half\ud800'])('is refused on a stream named %j', async (stream) =>
      expect(await refusal(stream, event('a'))).toBeInstanceOf(AppendMalformed),
    );
  });
};
