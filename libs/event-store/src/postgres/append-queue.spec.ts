import { serialise } from '../serialise.js';
import { AppendQueue, type Waiting } from './append-queue.js';

const metadata = {
  commandId: 'c',
  correlationId: 'c',
  causationId: 'c',
  actorId: 'lin',
  actorRole: 'r',
  schemaVersion: '1',
};
const id = '00000000-0000-0000-0000-000000000001';

const waiting = (stream: string, text = ''): Waiting & { text: string } => ({
  text,
  append: serialise(stream, [{ id, type: 'CaseTold', data: { text }, metadata }], 'any'),
});

const queueOf = (...items: readonly (Waiting & { text: string })[]): AppendQueue<Waiting & { text: string }> => {
  const queue = new AppendQueue<Waiting & { text: string }>();
  for (const item of items) queue.add(item);
  return queue;
};

describe('A group', () => {
  it('takes one append of each stream, and each stream in its order', () => {
    const queue = queueOf(
      waiting('case-1', 'a'),
      waiting('case-1', 'b'),
      waiting('case-2', 'c'),
      waiting('case-1', 'd'),
    );
    expect(queue.takeGroup().map(({ text }) => text)).toEqual(['a', 'c']);
    expect(queue.takeGroup().map(({ text }) => text)).toEqual(['b']);
    expect(queue.takeGroup().map(({ text }) => text)).toEqual(['d']);
    expect(queue.empty).toBe(true);
  });
  it('leaves nobody behind: a stream that was served waits behind those that were not', () => {
    const many = Array.from({ length: 200 }, (_, n) => waiting(`case-${n}`, 'first'));
    const queue = queueOf(...many, waiting('case-0', 'second'), waiting('case-late', 'late'));
    expect(queue.takeGroup()).toHaveLength(200);
    expect(queue.takeGroup().map(({ text }) => text)).toEqual(['late', 'second']);
  });
  it('stays under four megabytes', () => {
    const queue = queueOf(...Array.from({ length: 6 }, (_, n) => waiting(`case-${n}`, 'x'.repeat(990_000))));
    expect(queue.takeGroup()).toHaveLength(4);
    expect(queue.takeGroup()).toHaveLength(2);
  });
  it('can be everything that waits, when all of it has to be refused', () => {
    const queue = queueOf(waiting('case-1', 'a'), waiting('case-1', 'b'), waiting('case-2', 'c'));
    expect(queue.takeAll()).toHaveLength(3);
    expect(queue.empty).toBe(true);
  });
});
