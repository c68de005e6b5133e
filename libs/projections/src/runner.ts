import type { Fact, Position, RecordedEvent } from '@crosswalk/event-sourcing';

import { commitBatch, parkEvent } from './commit.js';
import { isHopeless, isPoison, PoisonEvent, sentenceOf } from './failures.js';
import { Follower, type Following } from './follower.js';
import type { Lag } from './lag.js';
import { silent, type Log } from './log.js';
import type { Ownership } from './ownership.js';
import { backOff, pause } from './pause.js';
import type { Projection, RowStore } from './projection.js';
import { rebuild } from './rebuild.js';
import { replayParked, type Replayed } from './replay.js';

export type Running<Row, Event extends Fact> = Following &
  Readonly<{
    projection: Projection<Row, Event>;
    rows: RowStore<Row>;
    /** Attempts at an event before it is parked (5), and the first pause between them (50 ms, doubling). */
    attempts?: number;
    retryMs?: number;
  }>;

/** Keeps the rows of one projection up with the log. Several may run for the same projection: one works, the rest stand by. */
export class ProjectionRunner<Row, Event extends Fact> {
  readonly id: string;
  readonly #log: Log;
  readonly #follower: Follower;

  constructor(private readonly running: Running<Row, Event>) {
    const { name, version, prefixes } = running.projection;
    this.#log = running.log ?? silent;
    this.#follower = new Follower(running, { name, version, prefixes, deal: (...page) => this.#project(...page) });
    this.id = this.#follower.id;
  }

  /** Begins, from where the checkpoint stands, and goes on by itself through lost connections until stopped. */
  start(): void {
    this.#follower.start();
  }

  /** Ends after the transaction in hand and gives the projection to whoever stands by. */
  stop(): Promise<void> {
    return this.#follower.stop();
  }

  /** How far behind the log the rows are, who keeps them, and what is parked. */
  lag(): Promise<Lag> {
    return this.#follower.lag();
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
    await parkEvent(this.id, owner, { event, error: sentenceOf(latest), attempts }, to);
    this.running.checkpoints?.announce(this.id, to);
    const { stream, revision, position, type } = event;
    this.#log('error', 'Event parked', { id: this.id, stream, revision, position, type, attempts, error: latest });
  }
}

/** Cuts a batch around the event to blame, or in halves when nobody knows which it is. */
const around = (events: readonly RecordedEvent[], error: unknown): readonly (readonly RecordedEvent[])[] => {
  const at = error instanceof PoisonEvent ? events.indexOf(error.event) : -1;
  if (at >= 0) return [events.slice(0, at), events.slice(at, at + 1), events.slice(at + 1)];
  const half = Math.ceil(events.length / 2);
  return [events.slice(0, half), events.slice(half)];
};
