import type { EventStore, RecordedEvent } from '@crosswalk/event-sourcing';
import { events, readOn } from './story.js';

const keyOf = ({ stream, revision }: RecordedEvent): string => `${stream}@${revision}`;

export const order = (store: () => EventStore, newStream: () => string): void => {
  describe('P5: the total order', () => {
    it('is the same for every reader and every page size', async () => {
      const after = await store().head();
      const streams = Array.from({ length: 5 }, newStream);
      const written = streams.flatMap((stream) => [1, 2, 3].map((n) => ({ stream, names: [`a${n}`, `b${n}`] })));
      await Promise.all(written.map(({ stream, names }) => store().append(stream, events(...names), 'any')));

      const all = await readOn(store(), { after });
      expect(all).toHaveLength(30);
      for (const limit of [1, 7, 30]) expect(await readOn(store(), { after, limit })).toEqual(all);
    });
    it('has positions that only grow, and recorded times that never run backwards', async () => {
      const all = await readOn(store());
      all.slice(1).forEach((event, index) => {
        const before = all[index] ?? event;
        expect(store().comparePositions(before.position, event.position)).toBeLessThan(0);
        expect(before.recordedAt <= event.recordedAt).toBe(true);
      });
    });
    it('keeps each stream in its own order', async () => {
      const next = new Map<string, number>();
      for (const { stream, revision } of await readOn(store())) {
        expect(revision).toBe(next.get(stream) ?? 0);
        next.set(stream, revision + 1);
      }
    });
    it('never has a late insert: what a reader saw stays as it was while others write', async () => {
      const stream = newStream();
      const seen: RecordedEvent[] = [];
      let after = await store().head();
      const writing = Promise.all(
        Array.from({ length: 60 }, (_, n) => store().append(`${stream}${n % 6}`, events(`w${n}`), 'any')),
      );
      while (seen.length < 60) {
        const page = await store().readAll({ after, prefixes: [stream], limit: 4 });
        seen.push(...page.events);
        after = page.position;
      }
      await writing;
      const last = await readOn(store(), { prefixes: [stream] });
      expect(seen.map(keyOf)).toEqual(last.map(keyOf));
    });
    it('has its head at the last position', async () => {
      const { position } = await store().append(newStream(), events('a'), 'no-stream');
      expect(await store().head()).toBe(position);
    });
  });

  describe('A page', () => {
    it('says how far it looked, also when the filter left everything out', async () => {
      const { position: after } = await store().append(newStream(), events('a'), 'no-stream');
      const { position: last } = await store().append(newStream(), events('b'), 'no-stream');
      expect(await store().readAll({ after, prefixes: ['nobody-'] })).toEqual({
        events: [],
        position: last,
        end: true,
      });
    });
    it('holds only streams that begin with one of the prefixes', async () => {
      const after = await store().head();
      const [one, other, third] = [newStream(), newStream(), newStream()];
      for (const stream of [one, other, third]) await store().append(stream, events('a'), 'no-stream');
      const found = await readOn(store(), { after, prefixes: [one, third] });
      expect(found.map(({ stream }) => stream)).toEqual([one, third]);
    });
    it('is not the end while more lies beyond it', async () => {
      const after = await store().head();
      await store().append(newStream(), events('a', 'b'), 'no-stream');
      expect(await store().readAll({ after, limit: 1 })).toMatchObject({ end: false });
      expect(await store().readAll({ after, limit: 2 })).toMatchObject({ end: true });
    });
    it('P9, P10: is the same whenever it is read again, whatever was written since', async () => {
      const after = await store().head();
      await store().append(newStream(), events('a', 'b', 'c'), 'no-stream');
      const first = await store().readAll({ after, limit: 3 });
      await store().append(newStream(), events('a'), 'no-stream');
      expect(await store().readAll({ after, limit: 3 })).toEqual({ ...first, end: false });
    });
  });
};
