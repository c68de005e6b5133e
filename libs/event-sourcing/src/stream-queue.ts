import type { EventStore } from './event-store.js';
import { overOrLater } from './waiting.js';

type Line = { last: Promise<void>; length: number };

type Limits = Readonly<{
  /** How long somebody waits behind those who came before, in milliseconds; 10,000 when absent. */
  patienceMs?: number;
  /** How many stand in one line at most; 1,000 when absent. */
  longest?: number;
}>;

/**
 * Lets those who write to one stream do so one after the other, in the order they came, where they would only take the
 * revision from each other. It keeps nobody out: a writer that has waited too long, or finds the line full, goes on beside the
 * others, since the log accepts only what was decided on its last revision.
 */
export class StreamQueue {
  readonly #lines = new Map<string, Line>();
  readonly #patienceMs: number;
  readonly #longest: number;

  constructor({ patienceMs = 10_000, longest = 1000 }: Limits = {}) {
    this.#patienceMs = patienceMs;
    this.#longest = longest;
  }

  /** Does the work when all that came before on this stream has ended, well or not. */
  async inTurn<T>(stream: string, work: () => Promise<T>): Promise<T> {
    const line = this.#lines.get(stream) ?? { last: Promise.resolve(), length: 0 };
    if (line.length >= this.#longest) return work();
    const before = line.length > 0 ? line.last : undefined;
    let leave = (): void => undefined;
    line.last = new Promise((resolve) => (leave = resolve));
    line.length += 1;
    this.#lines.set(stream, line);
    try {
      if (before) await overOrLater(before, this.#patienceMs);
      return await work();
    } finally {
      leave();
      line.length -= 1;
      if (line.length === 0) this.#lines.delete(stream);
    }
  }
}

const queues = new WeakMap<EventStore, StreamQueue>();

/** The queue of a log: one for all who write to it in this process, whichever part of the service they belong to. */
export const queueOf = (store: EventStore): StreamQueue => {
  const queue = queues.get(store) ?? new StreamQueue();
  queues.set(store, queue);
  return queue;
};
