import type { Fact, Position, RecordedEvent } from '@crosswalk/event-sourcing';
import { moveCheckpoint } from './commit.js';
import { PoisonEvent, sentenceOf } from './failures.js';
import { Follower, type Following } from './follower.js';
import type { Lag } from './lag.js';
import { silent, type Log } from './log.js';
import type { Ownership } from './ownership.js';
import { park, streamsWithParked, waiting, type Parked } from './parking.js';
import { backOff, pause } from './pause.js';
import { forgetRefusals } from './refusals.js';
import { replayAsks } from './replay-asks.js';
import { asksNothing, sendAsks, type Sending } from './send-asks.js';

// After a page, what comes meanwhile gathers into the next one: under load a page an event would cost the log dear.
const GATHER_MS = 20;

export type RunningAProcess<Event extends Fact, Command> = Following &
  Sending<Event, Command> &
  Readonly<{
    /** Attempts at an event before it is parked (8), and the first pause between them (100 ms, doubling). */
    attempts?: number;
    retryMs?: number;
    /** How often parked events are tried again; a minute when absent. */
    replayMs?: number;
  }>;

/**
 * Sends what a process asks for, event by event, at least once each with the same command id, and then moves its
 * checkpoint. Several may run for the same process: one works, the rest stand by.
 */
export class ProcessRunner<Event extends Fact, Command> {
  readonly id: string;
  readonly #log: Log;
  readonly #follower: Follower;

  constructor(private readonly running: RunningAProcess<Event, Command>) {
    const { process, store, replayMs = 60_000 } = running;
    this.#log = running.log ?? silent;
    this.#follower = new Follower(running, {
      ...process,
      ...(process.from === 'now' ? { begin: () => store.head() } : {}),
      chore: { everyMs: replayMs, attend: (...chore) => this.#replay(...chore) },
      deal: (...page) => this.#deal(...page),
    });
    this.id = this.#follower.id;
  }

  /** Begins, from where the checkpoint stands, and goes on by itself through lost connections until stopped. */
  start(): void {
    this.#follower.start();
  }

  /** Ends after the ask in hand and gives the process to whoever stands by. */
  stop(): Promise<void> {
    return this.#follower.stop();
  }

  /** How far behind the log the process is, who runs it, and what is parked. */
  lag(): Promise<Lag> {
    return this.#follower.lag();
  }

  async #deal(owner: Ownership, events: readonly RecordedEvent[], to: Position, signal: AbortSignal): Promise<void> {
    const { store, door } = this.running;
    await door.prepare?.();
    const past = (position: Position): boolean =>
      owner.position !== undefined && store.comparePositions(position, owner.position) <= 0;
    const asking = events.filter((event) => !past(event.position) && !asksNothing(this.running, event));
    const streams = [...new Set(asking.map(({ stream }) => stream))];
    const blocked = new Set(asking.length > 0 ? await streamsWithParked(owner.client, this.id, streams) : []);
    for (const event of asking) {
      if (signal.aborted) return;
      const parked = blocked.has(event.stream) ? waiting(event) : await this.#persist(owner, event, signal);
      if (parked) blocked.add(event.stream);
      await this.#move(owner, event.position, parked ?? event);
    }
    if (!past(to)) await this.#move(owner, to);
    await pause(GATHER_MS, signal);
  }

  /** Sends what follows from the event until it is done; what went wrong comes back after too many attempts. */
  async #persist(owner: Ownership, event: RecordedEvent, signal: AbortSignal): Promise<Parked | undefined> {
    const { attempts: allowed = 8, retryMs = 100 } = this.running;
    for (let attempts = 1; ; attempts += 1) {
      const error = await this.#send(owner, event);
      if (error === undefined) return undefined;
      if (attempts >= allowed || error instanceof PoisonEvent) {
        this.#tell('error', 'Event parked', event, { attempts, error });
        return { event, error: sentenceOf(error), attempts };
      }
      this.#tell('warn', 'Ask failed, and is made again', event, { attempts, error });
      await pause(backOff(attempts - 1, { from: retryMs, to: 10_000 }), signal);
      if (signal.aborted) throw error;
    }
  }

  async #send(owner: Ownership, event: RecordedEvent): Promise<Error | undefined> {
    try {
      await sendAsks({ ...this.running, id: this.id, client: owner.client, log: this.#log }, event);
      return undefined;
    } catch (error) {
      return error instanceof Error ? error : new Error(String(error));
    }
  }

  /** Moves the checkpoint, past an event that is dealt with or one that is set aside. */
  async #move(owner: Ownership, to: Position, past?: RecordedEvent | Parked): Promise<void> {
    const { client } = owner;
    await moveCheckpoint(this.id, owner, to, async () => {
      if (past && 'attempts' in past) await park(client, this.id, [past]);
      else if (past) await forgetRefusals(client, this.id, past.id);
    });
    this.running.checkpoints?.announce(this.id, to);
  }

  async #replay(owner: Ownership, signal: AbortSignal): Promise<void> {
    const { store, door } = this.running;
    await door.prepare?.();
    const send = (event: RecordedEvent) => this.#send(owner, event);
    await replayAsks({ id: this.id, store, client: owner.client, log: this.#log }, send, signal);
  }

  #tell(level: 'warn' | 'error', message: string, event: RecordedEvent, details: Readonly<Record<string, unknown>>) {
    const { stream, revision, position, type } = event;
    this.#log(level, message, { id: this.id, stream, revision, position, type, ...details });
  }
}
