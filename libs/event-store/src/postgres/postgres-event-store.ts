import type {
  Appended,
  EventStore,
  ExpectedRevision,
  NewEvent,
  Page,
  Position,
  ReadAll,
  ReadStream,
  RecordedEvent,
} from '@crosswalk/event-sourcing';
import { Bell } from '../bell.js';
import { LogUnavailable } from '../errors.js';
import { follow } from '../follow.js';
import { numberAt } from '../positions.js';
import { serialise } from '../serialise.js';
import { AppendSession } from './append-session.js';
import { GroupCommit } from './group-commit.js';
import { Hints } from './hints.js';
import { Reader } from './reader.js';

// A hint may be lost with its connection: looking anyway costs one statement.
const HEARING_POLL_MS = 1_000;

export type PostgresEventStoreOptions = Readonly<{
  /** URL of the database, opened as the role that may only insert and select. */
  connectionString: string;
  /** Told in one line what went wrong and is being tried again. */
  log?: (line: string) => void;
  /** How long an append waits for the log's lock, in milliseconds; 5,000 when absent. */
  lockTimeoutMs?: number;
  /** How long one statement may take, in milliseconds; 15,000 when absent. */
  statementTimeoutMs?: number;
  /** How long reads and appends are tried again while the server is away, in milliseconds; 20,000 when absent. */
  deadlineMs?: number;
  /** How often a subscription looks by itself while it can hear no hints, in milliseconds; 400 when absent. */
  pollMs?: number;
  /** Sessions for reading; 4 when absent. One more appends and one more carries hints. */
  readSessions?: number;
}>;

/**
 * The log in PostgreSQL (see `logMigrations`). Connects when it is first used.
 * Appends, reads and subscriptions survive a lost connection; what stays away too long is `LogUnavailable`.
 */
export class PostgresEventStore implements EventStore {
  readonly #bell = new Bell();
  readonly #closed = new AbortController();
  readonly #reader: Reader;
  readonly #hints: Hints;
  readonly #commits: GroupCommit;
  readonly #pollMs: number;
  readonly #log: (line: string) => void;

  constructor(options: PostgresEventStoreOptions) {
    const { connectionString, lockTimeoutMs = 5000, statementTimeoutMs = 15_000, deadlineMs = 20_000 } = options;
    this.#pollMs = options.pollMs ?? 400;
    this.#log = options.log ?? (() => undefined);
    this.#reader = new Reader(connectionString, {
      sessions: options.readSessions ?? 4,
      statementTimeoutMs,
      deadlineMs,
    });
    this.#hints = new Hints(connectionString, this.#bell);
    this.#commits = new GroupCommit({
      open: () => AppendSession.open(connectionString, { lockTimeoutMs, statementTimeoutMs }),
      committed: () => this.#grown(),
      lost: (error) => this.#log(`An append lost the log and tries again: ${String(error)}`),
      deadlineMs,
    });
  }

  async append(stream: string, events: readonly NewEvent[], expected: ExpectedRevision): Promise<Appended> {
    const append = serialise(stream, events, expected);
    this.#hints.start();
    return this.#commits.append(append);
  }

  readStream(stream: string, options: ReadStream = {}): Promise<readonly RecordedEvent[]> {
    return this.#reader.readStream(stream, options);
  }

  readAll(options: ReadAll = {}): Promise<Page> {
    return this.#reader.readAll(options);
  }

  subscribeAll(options: ReadAll & { signal: AbortSignal }): AsyncIterable<Page> {
    this.#hints.start();
    const signal = AbortSignal.any([options.signal, this.#closed.signal]);
    const read = (from: ReadAll): Promise<Page> => this.#readUntil(from, signal);
    const pollMs = (): number => (this.#hints.heard ? Math.max(this.#pollMs, HEARING_POLL_MS) : this.#pollMs);
    return follow({ read, bell: this.#bell, pollMs }, { ...options, signal });
  }

  head(): Promise<Position | undefined> {
    return this.#reader.head();
  }

  comparePositions(a: Position, b: Position): number {
    return numberAt(a) - numberAt(b);
  }

  /** Ends subscriptions, commits what was asked before, and closes every session. */
  async close(): Promise<void> {
    this.#closed.abort();
    await this.#commits.close();
    await Promise.all([this.#reader.close(), this.#hints.close()]);
  }

  #grown(): void {
    this.#bell.ring();
    this.#hints.announce();
  }

  /** A subscription outlives any outage: it says so and goes on trying. */
  async #readUntil(from: ReadAll, signal: AbortSignal): Promise<Page> {
    for (;;) {
      try {
        return await this.#reader.readAll(from, signal);
      } catch (error) {
        if (signal.aborted) return { events: [], position: from.after, end: true };
        if (!(error instanceof LogUnavailable)) throw error;
        this.#log(`A subscription cannot read the log and tries again: ${error.message}`);
      }
    }
  }
}
