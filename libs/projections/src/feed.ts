import type { EventStore } from '@crosswalk/event-sourcing';
import type { Pool } from 'pg';
import type { Beginning } from './checkpoint-table.js';
import type { Checkpoints } from './checkpoints.js';
import { sentenceOf } from './failures.js';
import type { FedProcess } from './fed-process.js';
import { FeedRun } from './feed-run.js';
import { measureLag, type Lag } from './lag.js';
import type { List } from './list.js';
import { silent, type Log } from './log.js';
import { Mark } from './mark.js';
import { Ownership } from './ownership.js';
import { allParkedStreams } from './parking.js';
import { backOff, pause } from './pause.js';
import { rebuild } from './rebuild.js';
import { replayList, type Replayed } from './replay.js';

export type FeedOptions = Readonly<{
  store: EventStore;
  pool: Pool;
  /** Told when a checkpoint moves, so that readers in this process need not ask. */
  checkpoints?: Checkpoints;
  log?: Log;
  /** Feeds of the same name share the work: one owns it, the rest stand by. `feed` when absent. */
  name?: string;
  /** Events a page, at most. */
  batch?: number;
  /** How long the table of checkpoints may be behind those who had nothing to write, in milliseconds; 1,000 when absent. */
  flushMs?: number;
  /** How often a standby looks whether the owner is gone; 2,000 ms when absent. */
  standByMs?: number;
  /** Attempts at an event of a list before it is parked (5), and the first pause between them (50 ms, doubling). */
  attempts?: number;
  retryMs?: number;
}>;

/** A list or a process, as those see it who ask how it is doing. */
export type Subscriber = Readonly<{
  id: string;
  lag(): Promise<Lag>;
  /** Leaves it out until `start`; the others go on. */
  stop(): Promise<void>;
  start(): void;
}>;

type Fed = Readonly<{ id: string; prefixes: readonly string[] }>;

/**
 * Hands the log, read and parsed once, to every list and every process. Goes on by itself through lost connections
 * until stopped. Of several feeds of one name, in whatever processes, one works.
 */
export class Feed {
  readonly #log: Log;
  readonly #lists: List[] = [];
  readonly #processes: FedProcess[] = [];
  readonly #troubles = new Map<string, string>();
  #marks: ReadonlyMap<string, Mark> = new Map();
  #stopping = new AbortController();
  #restarting = new AbortController();
  #working: Promise<void> = Promise.resolve();
  #running: Promise<boolean> = Promise.resolve(false);
  readonly #leftOut = new Set<string>();
  #role: NonNullable<Lag['role']> = 'stopped';
  #trouble: string | undefined;
  #restarts = 0;

  constructor(private readonly options: FeedOptions) {
    this.#log = options.log ?? silent;
  }

  /** Adds a list before the start. */
  list(list: List): Subscriber {
    this.#lists.push(list);
    return this.#subscriber(list);
  }

  /** Adds a process before the start. */
  process(process: FedProcess): Subscriber {
    this.#processes.push(process);
    return this.#subscriber(process);
  }

  start(): void {
    if (this.#role !== 'stopped') return;
    this.#role = 'standby';
    this.#stopping = new AbortController();
    this.#working = this.#work(this.#stopping.signal);
  }

  /** Ends after the transaction and the asks in hand, and gives the work to whoever stands by. */
  async stop(): Promise<void> {
    this.#stopping.abort();
    await this.#working;
    this.#role = 'stopped';
  }

  /** Tries every parked event of a list again, oldest stream first. */
  replayParked(id: string): Promise<Replayed> {
    return replayList(this.options.store, this.options.pool, this.#listNamed(id));
  }

  /** Drops the rows of a list and folds the log again from its beginning. */
  async rebuild(id: string): Promise<void> {
    const list = this.#listNamed(id);
    const { stop, start } = this.#subscriber(list);
    await stop();
    await rebuild(this.options.pool, list);
    this.options.checkpoints?.announce(id, undefined);
    start();
  }

  #subscriber(fed: Fed): Subscriber {
    const { id } = fed;
    return {
      id,
      lag: () => this.#lagOf(fed),
      stop: async () => {
        this.#leftOut.add(id);
        this.#restarting.abort();
        await this.#running;
      },
      start: () => {
        if (this.#leftOut.delete(id)) this.#restarting.abort();
      },
    };
  }

  #listNamed(id: string): List {
    const list = this.#lists.find((each) => each.id === id);
    if (!list) throw new Error(`There is no list ${id}`);
    return list;
  }

  async #lagOf({ id, prefixes }: Fed): Promise<Lag> {
    const { store, pool } = this.options;
    const known = this.#role === 'owner' ? this.#marks.get(id) : undefined;
    const measured = await measureLag({ store, pool, id, prefixes, ...(known ? { position: known.position } : {}) });
    const trouble = this.#troubles.get(id) ?? this.#trouble;
    return { ...measured, role: this.#role, trouble, restarts: this.#restarts };
  }

  async #work(stopping: AbortSignal): Promise<void> {
    for (let failures = 0; !stopping.aborted;) {
      this.#restarting = new AbortController();
      const { signal } = this.#restarting;
      this.#running = this.#own(AbortSignal.any([stopping, signal]), stopping);
      failures = (await this.#running) || signal.aborted ? 0 : failures + 1;
      if (!stopping.aborted && !signal.aborted) await pause(backOff(failures, { from: 50, to: 2_000 }), stopping);
    }
  }

  /** One ownership, from taking it to losing it. @returns whether anything was dealt with */
  async #own(signal: AbortSignal, stopping: AbortSignal): Promise<boolean> {
    const { pool, name = 'feed', standByMs = 2_000 } = this.options;
    let owner: Ownership | undefined;
    const before = new Map<string, Mark['position']>();
    try {
      owner = await Ownership.take(pool, { name, standByMs, checkpoints: () => this.#beginnings() }, signal);
      if (!owner) return false;
      this.#marks = new Map([...owner.checkpoints].map(([id, checkpoint]) => [id, new Mark(id, checkpoint)]));
      for (const { id, position } of this.#marks.values()) before.set(id, position);
      this.#log('info', 'Feed taken over', { feed: name });
      this.#role = 'owner';
      const run = await this.#run(owner, signal);
      this.#trouble = undefined;
      await run.follow();
    } catch (error) {
      this.#restarts += 1;
      this.#trouble = sentenceOf(error);
      if (!stopping.aborted) this.#log('warn', 'Interrupted', { feed: name, error });
    } finally {
      this.#role = 'standby';
      if (owner) this.options.checkpoints?.forget();
      await owner?.release();
    }
    return [...this.#marks.values()].some(({ id, position }) => position !== before.get(id));
  }

  async #run(owner: Ownership, signal: AbortSignal): Promise<FeedRun> {
    const {
      store,
      pool,
      checkpoints,
      batch: limit = 2_000,
      flushMs = 1_000,
      attempts = 5,
      retryMs = 50,
    } = this.options;
    const marks = [...this.#marks.values()];
    const parked = await allParkedStreams(owner.client, [...this.#marks.keys()]);
    const trouble = (id: string, sentence: string | undefined): void =>
      void (sentence === undefined ? this.#troubles.delete(id) : this.#troubles.set(id, sentence));
    const markOf = (id: string): Mark => {
      const mark = this.#marks.get(id);
      if (!mark) throw new Error(`There is no checkpoint for ${id}`);
      return mark;
    };
    const lists = this.#in(this.#lists).map((list) => ({ list, mark: markOf(list.id), parked: parked.has(list.id) }));
    const workers: ConstructorParameters<typeof FeedRun>[1]['workers'] = (from, moved) =>
      this.#in(this.#processes).map(({ id, worker }) =>
        worker(
          {
            store,
            owner,
            mark: markOf(id),
            parked: parked.get(id) ?? new Set(),
            log: this.#log,
            moved,
            trouble: (sentence) => trouble(id, sentence),
          },
          from,
        ),
      );
    const prefixes = [
      ...new Set([...this.#in(this.#lists), ...this.#in(this.#processes)].flatMap((each) => each.prefixes)),
    ];
    const retrying = { attempts, retryMs, longestMs: 5_000 };
    const feeding = { store, pool, checkpoints, log: this.#log, limit, flushMs, retrying };
    return new FeedRun(feeding, { owner, lists, workers, marks, prefixes, trouble }, signal);
  }

  #in<Each extends Fed>(all: readonly Each[]): readonly Each[] {
    return all.filter(({ id }) => !this.#leftOut.has(id));
  }

  async #beginnings(): Promise<readonly Beginning[]> {
    const begin = this.#processes.some(({ from }) => from === 'now') ? await this.options.store.head() : undefined;
    return [
      ...this.#in(this.#lists).map(({ id }) => ({ id, begin: undefined })),
      ...this.#in(this.#processes).map(({ id, from }) => ({ id, begin: from === 'now' ? begin : undefined })),
    ];
  }
}
