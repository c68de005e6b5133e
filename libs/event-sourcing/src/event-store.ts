import type { NewEvent, Position, RecordedEvent } from './metadata.js';

/** What the writer believes of the stream: its last revision, that it is new, that it exists, or nothing. */
export type ExpectedRevision = number | 'no-stream' | 'stream-exists' | 'any';

export type Appended = Readonly<{
  /** Revision of the last of these events. */
  revision: number;
  /** Position of the last of these events. */
  position: Position;
  /** True when these very events were already there: a retry, answered as the first time. */
  repeated: boolean;
}>;

export type ReadStream = Readonly<{
  /** First revision wanted, from 0. */
  from?: number;
  limit?: number;
}>;

export type ReadAll = Readonly<{
  /** Read what comes after this position; from the beginning when absent. */
  after?: Position | undefined;
  /** Only streams whose name starts with one of these. */
  prefixes?: readonly string[];
  /** At most this many events a page; 1,000 when absent. */
  limit?: number;
}>;

export type Page = Readonly<{
  events: readonly RecordedEvent[];
  /** How far this page has looked, including events the filter left out; undefined on an empty log. */
  position: Position | undefined;
  /** True when nothing lay beyond this page at the time of reading. */
  end: boolean;
}>;

/** The log. Its promises P1-P10 are the contract suite of libs/event-store, which every engine passes. */
export interface EventStore {
  /**
   * Appends all the events or none, durable when it answers.
   * @throws WrongExpectedRevision when the stream is not as expected
   * @throws AppendTooLarge when the events together exceed {@link MAX_APPEND_BYTES}
   */
  append(stream: string, events: readonly NewEvent[], expected: ExpectedRevision): Promise<Appended>;

  /** The events of one stream in order; empty when there is no such stream. */
  readStream(stream: string, options?: ReadStream): Promise<readonly RecordedEvent[]>;

  /** One page of the total order. */
  readAll(options?: ReadAll): Promise<Page>;

  /**
   * Pages of the total order, then whatever is appended later, until the signal aborts (then it ends, without an
   * error). Pulled: the next page is read when the last one has been dealt with, so a slow reader costs no memory.
   * Survives a lost connection by itself. At least once when resumed from a saved position.
   */
  subscribeAll(options: ReadAll & { signal: AbortSignal }): AsyncIterable<Page>;

  /** The last position of the log; undefined while it is empty. */
  head(): Promise<Position | undefined>;

  /** Negative when a comes before b, zero when equal, positive when after. */
  comparePositions(a: Position, b: Position): number;

  close(): Promise<void>;
}

/** One append may carry at most this many bytes of data and metadata, as JSON in UTF-8. */
export const MAX_APPEND_BYTES = 1_000_000;

/** The stream is not where the writer thought it was. */
export class WrongExpectedRevision extends Error {
  override readonly name = 'WrongExpectedRevision';

  constructor(
    readonly stream: string,
    readonly expected: ExpectedRevision,
    /** The last revision, `no-stream`, or undefined where the engine does not tell (part of a retried append). */
    readonly actual: number | 'no-stream' | undefined,
  ) {
    super(`Stream ${stream} was expected at ${expected} and is at ${actual ?? 'another revision'}`);
  }
}

/** Refused before anything is written. */
export class AppendTooLarge extends Error {
  override readonly name = 'AppendTooLarge';

  constructor(
    readonly stream: string,
    readonly bytes: number,
  ) {
    super(`An append of ${bytes} bytes to ${stream} exceeds the limit of ${MAX_APPEND_BYTES}`);
  }
}
