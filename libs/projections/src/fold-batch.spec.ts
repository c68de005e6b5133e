import type { Fact, RecordedEvent } from '@crosswalk/event-sourcing';
import { recordedOn } from '../../../test/support/recorded.js';
import { PoisonEvent } from './failures.js';
import { foldBatch } from './fold-batch.js';
import type { Projection } from './projection.js';

type Added = Fact<'Added', { amount: number }>;

const sums: Projection<number, Added> = {
  name: 'sums',
  version: 1,
  prefixes: [''],
  upcasters: { Added: [] },
  key: ({ stream }) => stream,
  fold: (row, { data }: Added & RecordedEvent) => {
    if (data.amount < 0) throw new Error('Below zero');
    return (row ?? 0) + data.amount;
  },
};

const added = (stream: string, ...amounts: readonly number[]) =>
  recordedOn(
    stream,
    amounts.map((amount): Added => ({ type: 'Added', data: { amount } })),
  );

describe('A batch', () => {
  it('is folded into the last row of each key, beside the row before it', () => {
    const rows = new Map([['a', 10]]);
    expect(foldBatch(sums, rows, [...added('a', 1, 2), ...added('b', 5)])).toEqual([
      { key: 'a', before: 10, after: 13 },
      { key: 'b', before: undefined, after: 5 },
    ]);
  });

  it('leaves out rows that come out as they were', () => {
    expect(foldBatch(sums, new Map([['a', 10]]), added('a', 0))).toEqual([]);
  });

  it('names the event that cannot be folded', () => {
    const events = added('a', 1, -1, 2);
    const refusal = (() => {
      try {
        foldBatch(sums, new Map(), events);
      } catch (error) {
        return error;
      }
      return undefined;
    })();
    expect(refusal).toBeInstanceOf(PoisonEvent);
    expect(refusal).toMatchObject({ event: events[1], message: 'Below zero' });
  });
});
