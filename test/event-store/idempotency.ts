import type { EventStore } from '@crosswalk/event-sourcing';
import { events, storiesOn } from './story.js';

export const idempotency = (store: () => EventStore, newStream: () => string): void => {
  const { given } = storiesOn(store, newStream);

  describe('P6: appending again', () => {
    it('the same ids to no stream, as the first time, is answered as the first time', () =>
      given('a', 'b').whenAppending(events('a', 'b'), 'no-stream').thenItIsAnsweredAsBefore(1));
    it('the same ids at the old revision is answered with the old revision, though the stream went on', () =>
      given('a', 'b', 'c', 'd').whenAppending(events('b', 'c'), 0).thenItIsAnsweredAsBefore(2));
    it('the same ids with any is answered with their revision, not the end of the stream', () =>
      given('a', 'b', 'c', 'd').whenAppending(events('b', 'c'), 'any').thenItIsAnsweredAsBefore(2));
    it('the same ids with stream-exists is answered with their revision', () =>
      given('a', 'b', 'c').whenAppending(events('a'), 'stream-exists').thenItIsAnsweredAsBefore(0));
    it('some of the same ids beside new ones is refused, the actual revision not told', () =>
      given('a', 'b').whenAppending(events('b', 'new'), 0).thenItIsRefused('not told'));
    it('some of the same ids with any is refused too', () =>
      given('a', 'b').whenAppending(events('b', 'new'), 'any').thenItIsRefused('not told'));
    it('the same ids at the end of the stream, where they were not, is refused', () =>
      given('a', 'b').whenAppending(events('a', 'b'), 1).thenItIsRefused('not told'));
    it('the same ids in another order is refused', () =>
      given('a', 'b').whenAppending(events('b', 'a'), 'no-stream').thenItIsRefused('not told'));
    it('new ids at a revision that has passed is refused, the actual revision told', () =>
      given('a', 'b').whenAppending(events('new'), 0).thenItIsRefused(1));
    it('to a stream that should exist and does not is refused, no stream told', () =>
      given().whenAppending(events('a'), 'stream-exists').thenItIsRefused('no-stream'));

    it('the same id to another stream is accepted: ids are unique within a stream', async () => {
      await given().whenAppending(events('a'), 'no-stream').thenItIsAppended();
      await given().whenAppending(events('a'), 'no-stream').thenItIsAppended();
    });
    it('at the same instant leaves one copy, and both are told the same', async () => {
      const stream = newStream();
      const twice = await Promise.all([1, 2].map(() => store().append(stream, events('a', 'b'), 'no-stream')));
      expect(twice.map(({ revision }) => revision)).toEqual([1, 1]);
      expect(twice.map(({ repeated }) => repeated).toSorted()).toEqual([false, true]);
      expect(twice[0]?.position).toBe(twice[1]?.position);
      expect(await store().readStream(stream)).toHaveLength(2);
    });
  });
};
