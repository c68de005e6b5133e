import {
  type Metadata,
  WrongExpectedRevision,
  type Appended,
  type EventStore,
  type ExpectedRevision,
  type NewEvent,
  type Page,
  type Position,
  type ReadAll,
  type ReadStream,
  type RecordedEvent,
} from '@crosswalk/event-sourcing';
import { Bell } from '../bell.js';
import { follow } from '../follow.js';
import { numberAt, positionAt } from '../positions.js';
import { serialise, type SerialisedAppend } from '../serialise.js';
import { repeatOf } from './repeat-of.js';

/** The log in memory, for tests: keeps every promise but durability. */
export class MemoryEventStore implements EventStore {
  readonly #log: RecordedEvent[] = [];
  readonly #streams = new Map<string, RecordedEvent[]>();
  readonly #bell = new Bell();
  readonly #closed = new AbortController();

  async append(stream: string, events: readonly NewEvent[], expected: ExpectedRevision): Promise<Appended> {
    const append = serialise(stream, events, expected);
    const history = this.#streams.get(stream) ?? [];
    const repeat = repeatOf(history, append);
    if (repeat) return repeat;

    const head = history.at(-1)?.revision ?? 'no-stream';
    const fits = expected === 'any' || expected === head || (expected === 'stream-exists' && head !== 'no-stream');
    if (!fits) throw new WrongExpectedRevision(stream, expected, head);

    const recorded = this.#record(append, history.length);
    history.push(...recorded);
    this.#streams.set(stream, history);
    this.#bell.ring();
    return { revision: history.length - 1, position: positionAt(this.#log.length), repeated: false };
  }

  async readStream(stream: string, { from = 0, limit = Infinity }: ReadStream = {}): Promise<readonly RecordedEvent[]> {
    return (this.#streams.get(stream) ?? []).slice(from, from + limit);
  }

  async readAll({ after, prefixes, limit = 1000 }: ReadAll = {}): Promise<Page> {
    const start = numberAt(after);
    const wanted = ({ stream }: RecordedEvent): boolean =>
      !prefixes || prefixes.some((each) => stream.startsWith(each));
    const events: RecordedEvent[] = [];
    let looked = start;
    for (let event = this.#log[looked]; event && events.length < limit; event = this.#log[looked]) {
      looked += 1;
      if (wanted(event)) events.push(event);
    }
    return { events, position: looked > 0 ? positionAt(looked) : undefined, end: looked >= this.#log.length };
  }

  subscribeAll(options: ReadAll & { signal: AbortSignal }): AsyncIterable<Page> {
    const signal = AbortSignal.any([options.signal, this.#closed.signal]);
    return follow(
      { read: (from) => this.readAll(from), bell: this.#bell, pollMs: () => 60_000 },
      { ...options, signal },
    );
  }

  async head(): Promise<Position | undefined> {
    return this.#log.at(-1)?.position;
  }

  comparePositions(a: Position, b: Position): number {
    return numberAt(a) - numberAt(b);
  }

  async close(): Promise<void> {
    this.#closed.abort();
  }

  #record({ stream, events }: SerialisedAppend, revision: number): readonly RecordedEvent[] {
    const recordedAt = new Date().toISOString();
    const last = this.#log.at(-1)?.recordedAt ?? '';
    const recorded = events.map(({ id, type, data, metadata }, index) => ({
      id,
      type,
      data: JSON.parse(data) as object,
      metadata: JSON.parse(metadata) as Metadata,
      stream,
      revision: revision + index,
      position: positionAt(this.#log.length + index + 1),
      recordedAt: recordedAt > last ? recordedAt : last,
    }));
    this.#log.push(...recorded);
    return recorded;
  }
}
