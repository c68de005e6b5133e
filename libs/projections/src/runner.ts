import type { EventStore, Fact, Position, RecordedEvent } from '@crosswalk/event-sourcing';
import type { Pool } from 'pg';

import type { Checkpoints } from './checkpoints.js';
import { commitBatch, parkEvent } from './commit.js';
import { isHopeless, isPoison, PoisonEvent, sentenceOf } from './failures.js';
import { measureLag, type Lag } from './lag.js';
import { silent, type Log } from './log.js';
import { Ownership } from './ownership.js';
import { backOff, pause } from './pause.js';
import { projectionId, type Projection, type RowStore } from './projection.js';
import { rebuild } from './rebuild.js';
import { replayParked, type Replayed } from './replay.js';

export type Running<Row, Event extends Fact> = Readonly<{
  store: EventStore;
  pool: Pool;
  projection: Projection<Row, Event>;
  rows: RowStore<Row>;
  /** Told when the checkpoint moves, so that readers in this process need not poll. */
  checkpoints?: Checkpoints;
  log?: Log;
  /** Events a transaction, at most; 2,000 when absent. */
  batch?: number;
  /** Attempts at an event before it is parked (5), and the first pause between them (50 ms, doubling). */
  attempts?: number;
  retryMs?: number;
  /** How often a standby looks whether the owner is gone; 1,000 ms when absent. */
  standByMs?: number;
}>;

/** Keeps the rows of one projection up with the log. Several may run for the same projection: one works, the rest stand by. */
export class ProjectionRunner<Row, Event extends Fact> {
  readonly id: string;
  readonly #log: Log;
  #stopping = new AbortController();
  #working: Promise<void> = Promise.resolve();
  #role: Lag['role'] = 'stopped';
  #trouble: string | undefined;

  constructor(private readonly running: Running<Row, Event>) {
    this.id = projectionId(running.projection);
    this.#log = running.log ?? silent;
  }

  /** Begins, from where the checkpoint stands, and goes on by itself through lost connections until stopped. */
  start(): void {
    if (this.#role !== 'stopped') return;
    this.#role = 'standby';
    this.#stopping = new AbortController();
    this.#working = this.#work(this.#stopping.signal);
  }

  /** Ends after the transaction in hand and gives the projection to whoever stands by. */
  async stop(): Promise<void> {
    this.#stopping.abort();
    await this.#working;
    this.#role = 'stopped';
  }

  /** How far behind the log the rows are, who keeps them, and what is parked. */
  async lag(): Promise<Lag> {
    const { store, pool, projection } = this.running;
    return { ...(await measureLag({ store, pool, projection })), role: this.#role, trouble: this.#trouble };
  }

  /** Tries every parked event again, oldest stream first. */
  replayParked(): Promise<Replayed> {
    return replayParked(this.running);
  }

  /** Drops the rows and folds the log again from its beginning. */
  async rebuild(): Promise<void> {
    await rebuild(this.running);
    this.running.checkpoints?.announce(this.id, undefined);
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
      owner = await Ownership.take(this.running.pool, this.id, this.running.standByMs ?? 1_000, signal);
      if (!owner) return 'none';
      start = owner.position;
      this.#role = 'owner';
      this.running.checkpoints?.announce(this.id, owner.position);
      this.#log('info', 'Projection taken over', { projection: this.id, position: owner.position, epoch: owner.epoch });
      await this.#follow(owner, signal);
    } catch (error) {
      this.#trouble = sentenceOf(error);
      if (!signal.aborted) this.#log('warn', 'Projection interrupted', { projection: this.id, error });
    } finally {
      this.#role = 'standby';
      await owner?.release();
    }
    return owner?.position === start ? 'none' : 'progress';
  }

  async #follow(owner: Ownership, stopping: AbortSignal): Promise<void> {
    const { store, projection, batch } = this.running;
    const signal = AbortSignal.any([stopping, owner.lost]);
    const { prefixes } = projection;
    for await (const page of store.subscribeAll({ after: owner.position, prefixes, limit: batch ?? 2_000, signal })) {
      if (page.position !== undefined) await this.#project(owner, page.events, page.position, signal);
      this.#trouble = undefined;
      if (signal.aborted) return;
    }
  }

  async #project(owner: Ownership, events: readonly RecordedEvent[], to: Position, signal: AbortSignal): Promise<void> {
    try {
      await this.#commit(owner, events, to);
    } catch (error) {
      if (!isPoison(error)) throw error;
      const [event, ...more] = events;
      if (!event) throw error;
      if (more.length === 0) return this.#retryOrPark(owner, event, { to, error, signal });
      for (const part of around(events, error)) {
        const last = part.at(-1);
        if (last) await this.#project(owner, part, last === events.at(-1) ? to : last.position, signal);
      }
    }
  }

  async #commit(owner: Ownership, events: readonly RecordedEvent[], to: Position): Promise<void> {
    await commitBatch(this.running, owner, events, to);
    this.running.checkpoints?.announce(this.id, to);
  }

  async #retryOrPark(
    owner: Ownership,
    event: RecordedEvent,
    { to, error, signal }: { to: Position; error: unknown; signal: AbortSignal },
  ): Promise<void> {
    const { attempts: allowed = 5, retryMs = 50 } = this.running;
    let latest = error;
    let attempts = 1;
    for (; attempts < allowed && !isHopeless(latest); attempts += 1) {
      await pause(backOff(attempts - 1, { from: retryMs, to: 5_000 }), signal);
      if (signal.aborted) throw latest;
      try {
        return await this.#commit(owner, [event], to);
      } catch (again) {
        if (!isPoison(again)) throw again;
        latest = again;
      }
    }
    await parkEvent(this.running, owner, { event, error: sentenceOf(latest), attempts }, to);
    this.running.checkpoints?.announce(this.id, to);
    const { stream, revision, position, type } = event;
    this.#log('error', 'Event parked', {
      projection: this.id,
      stream,
      revision,
      position,
      type,
      attempts,
      error: latest,
    });
  }
}

/** Cuts a batch around the event to blame, or in halves when nobody knows which it is. */
const around = (events: readonly RecordedEvent[], error: unknown): readonly (readonly RecordedEvent[])[] => {
  const at = error instanceof PoisonEvent ? events.indexOf(error.event) : -1;
  if (at >= 0) return [events.slice(0, at), events.slice(at, at + 1), events.slice(at + 1)];
  const half = Math.ceil(events.length / 2);
  return [events.slice(0, half), events.slice(half)];
};
