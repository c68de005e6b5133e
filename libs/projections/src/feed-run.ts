import { setMaxListeners } from 'node:events';
import type { EventStore, Position } from '@crosswalk/event-sourcing';
import type { Pool } from 'pg';
import { Announcer } from './announcer.js';
import { CarriedLists, type FedList } from './carried-lists.js';
import { advance } from './checkpoint-table.js';
import type { Checkpoints } from './checkpoints.js';
import { followAlone } from './list-alone.js';
import type { Log } from './log.js';
import type { Mark } from './mark.js';
import type { Ownership } from './ownership.js';
import { pause } from './pause.js';
import type { Perseverance } from './persevere.js';
import type { Worker } from './process-worker.js';
import { readAhead } from './read-ahead.js';
import { slicesOf } from './slices.js';

// After a page, what comes meanwhile gathers into the next one: under load a page an event would cost the lists dear.
const GATHER_MS = 25;
// Of what has gathered, so much is folded and committed before anything else is let in.
const AT_ONCE = 400;

export type Feeding = Readonly<{
  store: EventStore;
  pool: Pool;
  checkpoints?: Checkpoints | undefined;
  log: Log;
  /** Events a page, at most. */
  limit: number;
  /** How long the table may be behind where nothing was written. */
  flushMs: number;
  retrying: Omit<Perseverance, 'isHopeless'>;
}>;

type Fed = Readonly<{
  owner: Ownership;
  lists: readonly FedList[];
  /** One for each process, given where the feed begins and whom to tell of its moves. */
  workers: (from: Position | undefined, moved: (mark: Mark, position: Position) => void) => readonly Worker[];
  marks: readonly Mark[];
  prefixes: readonly string[];
  trouble: (id: string, sentence: string | undefined) => void;
}>;

/** One ownership of the feed, from its first page until it is lost or given up. */
export class FeedRun {
  readonly #announcer: Announcer;
  readonly #failed = new AbortController();
  readonly #signal: AbortSignal;
  readonly #tasks = new Set<Promise<void>>();
  #failure: Error | undefined;
  #flush: NodeJS.Timeout | undefined;

  constructor(
    private readonly feeding: Feeding,
    private readonly fed: Fed,
    signal: AbortSignal,
  ) {
    this.#announcer = new Announcer(fed.owner, feeding.checkpoints);
    this.#signal = AbortSignal.any([signal, fed.owner.lost, this.#failed.signal]);
    setMaxListeners(0, this.#signal); // each process waits for it, and there are more than ten
  }

  /** Follows the log until the signal aborts or the connection is gone. @throws what ended it otherwise */
  async follow(): Promise<void> {
    const { owner, lists, marks } = this.fed;
    const from = await this.#beginning();
    const workers = this.fed.workers(from, this.#moved);
    const { store } = this.feeding;
    const carried = new CarriedLists({ store, client: owner.client, moved: this.#moved }, [], from);
    for (const { id, position } of marks) this.#announcer.announce(id, position);
    for (const fed of lists) if (!carried.join(fed)) this.#goAlone(carried, fed);
    for (const worker of workers) this.#task(worker.work(this.#signal));
    try {
      await this.#read(from, carried, workers);
    } finally {
      this.#failed.abort();
      await Promise.all(this.#tasks);
      clearTimeout(this.#flush);
      this.#announcer.stop();
      if (!owner.lost.aborted && this.#failure === undefined) await this.#flushNow().catch(() => undefined);
      for (const { list } of lists) list.forget();
    }
    if (this.#failure) throw this.#failure;
  }

  async #read(after: Position | undefined, carried: CarriedLists, workers: readonly Worker[]): Promise<void> {
    const { store, limit } = this.feeding;
    const { owner, prefixes } = this.fed;
    const pages = store.subscribeAll({ after, prefixes, limit, signal: this.#signal });
    for await (const page of readAhead(pages)) {
      if (page.position === undefined) continue;
      for (const worker of workers) worker.take(page.events, page.position);
      for (const { events, to } of slicesOf(page, AT_ONCE)) {
        const left = await owner.turns.take(() => carried.deal(events, to));
        for (const fed of left) this.#goAlone(carried, fed);
        if (this.#signal.aborted) return;
      }
      if (page.end && page.events.length > 0) await pause(GATHER_MS, this.#signal);
    }
  }

  /**
   * Where the feed begins: where the last of its subscribers stands if all of them are within a page of the head, and
   * otherwise where the first list does, for the others to follow alone until they meet it.
   */
  async #beginning(): Promise<Position | undefined> {
    const { store, limit } = this.feeding;
    const { marks, lists, prefixes } = this.fed;
    const inOrder = (all: readonly Mark[]): readonly Mark[] =>
      all.toSorted(({ position: a }, { position: b }) =>
        a === undefined || b === undefined
          ? Number(b === undefined) - Number(a === undefined)
          : store.comparePositions(a, b),
      );
    const [last] = inOrder(marks);
    const first = inOrder(lists.length > 0 ? lists.map(({ mark }) => mark) : marks).at(-1);
    if (last?.position === first?.position) return first?.position;
    const { end } = await store.readAll({ after: last?.position, prefixes, limit });
    return end ? last?.position : first?.position;
  }

  #goAlone(carried: CarriedLists, fed: FedList): void {
    const { list } = fed;
    const alone = followAlone(
      {
        ...this.feeding,
        fed,
        moved: this.#moved,
        trouble: (sentence) => this.fed.trouble(list.id, sentence),
        joins: () => carried.join(fed),
      },
      this.#signal,
    );
    this.feeding.log('info', 'Following alone until it meets the feed', { id: list.id, position: fed.mark.position });
    this.#task(alone);
  }

  /** A task that fails ends the run. */
  #task(work: Promise<void>): void {
    const task = work
      .catch((error: unknown) => {
        this.#failure ??= error instanceof Error ? error : new Error(String(error));
        this.#failed.abort();
      })
      .finally(() => this.#tasks.delete(task));
    this.#tasks.add(task);
  }

  readonly #moved = (mark: Mark, position: Position): void => {
    this.#announcer.announce(mark.id, position);
    this.#flush ??= setTimeout(() => this.#task(this.#flushNow()), this.feeding.flushMs);
  };

  /** Tells the table where everybody stands who had nothing to write, in one statement. */
  async #flushNow(): Promise<void> {
    this.#flush = undefined;
    const { owner, marks } = this.fed;
    // Neither a page nor a process may move a checkpoint in between.
    await owner.turns.take(() =>
      owner.turnsAside.take(async () => {
        const owed = marks.filter(({ alone }) => !alone).flatMap((mark) => mark.owed ?? []);
        if (owed.length === 0) return;
        await advance(owner.client, owed);
        for (const { id, to } of owed) marks.find((mark) => mark.id === id)?.savedAt(to);
      }),
    );
  }
}
