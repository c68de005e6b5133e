import type { EventStore, Position, RecordedEvent } from '@crosswalk/event-sourcing';
import type { Pool } from 'pg';
import type { Checkpoints } from './checkpoints.js';
import { sentenceOf } from './failures.js';
import { measureLag, type Lag } from './lag.js';
import { silent, type Log } from './log.js';
import { Ownership } from './ownership.js';
import { backOff, pause } from './pause.js';
import { projectionId } from './projection.js';

export type Following = Readonly<{
  store: EventStore;
  pool: Pool;
  /** Told when the checkpoint moves, so that readers in this process need not poll. */
  checkpoints?: Checkpoints;
  log?: Log;
  /** Events a page, at most. */
  batch?: number;
  /** How often a standby looks whether the owner is gone; 1,000 ms when absent. */
  standByMs?: number;
}>;

/** What is done by whoever owns the checkpoint. */
export type Duty = Readonly<{
  name: string;
  version: number;
  /** Only streams whose name starts with one of these are followed. */
  prefixes: readonly string[];
  /** Where the very first owner begins; at the beginning of the log when absent. */
  begin?: () => Promise<Position | undefined>;
  /** Done by each owner before it follows, and every so often while it does. */
  chore?: Readonly<{ everyMs: number; attend: (owner: Ownership, signal: AbortSignal) => Promise<void> }>;
  /** Deals with a page, and moves the checkpoint to its position. */
  deal: (owner: Ownership, events: readonly RecordedEvent[], to: Position, signal: AbortSignal) => Promise<void>;
}>;

/** Follows the log from a checkpoint. Several may follow for the same checkpoint: one works, the rest stand by. */
export class Follower {
  readonly id: string;
  readonly #log: Log;
  #stopping = new AbortController();
  #working: Promise<void> = Promise.resolve();
  #role: NonNullable<Lag['role']> = 'stopped';
  #trouble: string | undefined;

  constructor(
    private readonly following: Following,
    private readonly duty: Duty,
  ) {
    this.id = projectionId(duty);
    this.#log = following.log ?? silent;
  }

  start(): void {
    if (this.#role !== 'stopped') return;
    this.#role = 'standby';
    this.#stopping = new AbortController();
    this.#working = this.#work(this.#stopping.signal);
  }

  async stop(): Promise<void> {
    this.#stopping.abort();
    await this.#working;
    this.#role = 'stopped';
  }

  async lag(): Promise<Lag> {
    const { store, pool } = this.following;
    return { ...(await measureLag({ store, pool, projection: this.duty })), role: this.#role, trouble: this.#trouble };
  }

  async #work(signal: AbortSignal): Promise<void> {
    for (let failures = 0; !signal.aborted;) {
      const before = await this.#own(signal);
      failures = before === 'progress' ? 0 : failures + 1;
      if (!signal.aborted) await pause(backOff(failures, { from: 50, to: 2_000 }), signal);
    }
  }

  /** One ownership, from taking it to losing it. */
  async #own(signal: AbortSignal): Promise<'progress' | 'none'> {
    let owner: Ownership | undefined;
    let start: Position | undefined;
    try {
      const { pool, standByMs = 1_000 } = this.following;
      owner = await Ownership.take(pool, { id: this.id, standByMs, begin: this.duty.begin }, signal);
      if (!owner) return 'none';
      start = owner.position;
      this.#role = 'owner';
      this.following.checkpoints?.announce(this.id, owner.position);
      this.#log('info', 'Checkpoint taken over', { id: this.id, position: owner.position, epoch: owner.epoch });
      await this.#follow(owner, signal);
    } catch (error) {
      this.#trouble = sentenceOf(error);
      if (!signal.aborted) this.#log('warn', 'Interrupted', { id: this.id, error });
    } finally {
      this.#role = 'standby';
      await owner?.release();
    }
    return owner?.position === start ? 'none' : 'progress';
  }

  async #follow(owner: Ownership, stopping: AbortSignal): Promise<void> {
    const signal = AbortSignal.any([stopping, owner.lost]);
    const { chore } = this.duty;
    if (!chore) return this.#read(owner, signal, signal);
    while (!signal.aborted) {
      await chore.attend(owner, signal);
      await this.#read(owner, signal, AbortSignal.any([signal, AbortSignal.timeout(chore.everyMs)]));
    }
  }

  async #read(owner: Ownership, signal: AbortSignal, until: AbortSignal): Promise<void> {
    const { store, batch: limit = 2_000 } = this.following;
    const { prefixes, deal } = this.duty;
    for await (const page of store.subscribeAll({ after: owner.position, prefixes, limit, signal: until })) {
      if (page.position !== undefined) await deal(owner, page.events, page.position, signal);
      this.#trouble = undefined;
      if (until.aborted) return;
    }
  }
}
