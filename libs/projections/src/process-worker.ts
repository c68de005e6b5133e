import type { EventStore, Fact, Position, RecordedEvent } from '@crosswalk/event-sourcing';
import { moving } from './commit.js';
import { OwnershipLost, PoisonEvent, sentenceOf } from './failures.js';
import type { Log } from './log.js';
import type { Mark } from './mark.js';
import type { Ownership } from './ownership.js';
import { park, streamsWithParked, unpark, waiting, type Parked } from './parking.js';
import { backOff, pause } from './pause.js';
import { persevere, type Perseverance } from './persevere.js';
import { ProcessInbox, type ProcessPage } from './process-inbox.js';
import { forgetRefusals } from './refusals.js';
import { replay } from './replay.js';
import { asksNothing, sendAsks, type Sending } from './send-asks.js';
import { transaction } from './transaction.js';

export type RunningProcess<Event extends Fact, Command> = Sending<Event, Command> &
  Readonly<{
    /** Attempts at an event before it is parked (8), and the first pause between them (100 ms, doubling). */
    attempts?: number;
    retryMs?: number;
    /** How often parked events are tried again; a minute when absent. */
    replayMs?: number;
  }>;

export type Working = Readonly<{
  store: EventStore;
  owner: Ownership;
  mark: Mark;
  /** Streams with parked events when the checkpoint was taken over. */
  parked: ReadonlySet<string>;
  log: Log;
  moved: (mark: Mark, position: Position) => void;
  /** Told what went wrong, or nothing once that is over. */
  trouble: (sentence: string | undefined) => void;
}>;

/** What the feed knows of a process. */
export type Worker = Readonly<{
  take: (events: readonly RecordedEvent[], to: Position) => void;
  work: (signal: AbortSignal) => Promise<void>;
}>;

/** Sends what one process asks for, event by event, at least once each with the same command id. */
export class ProcessWorker<Event extends Fact, Command> implements Worker {
  readonly #inbox: ProcessInbox;
  readonly #parked: Set<string>;
  readonly #retrying: Perseverance;
  #replayed = -Infinity;

  constructor(
    private readonly running: RunningProcess<Event, Command>,
    private readonly working: Working,
    /** Where the feed begins: what lies before it is read alone. */
    feedFrom: Position | undefined,
  ) {
    const { attempts = 8, retryMs = 100 } = running;
    // What the process cannot tell from the event now, it cannot tell from it later.
    const isHopeless = (error: Error): boolean => error instanceof PoisonEvent;
    this.#retrying = { attempts, retryMs, longestMs: 10_000, isHopeless };
    this.#parked = new Set(working.parked);
    const asks = (event: RecordedEvent): boolean => !asksNothing(running, event);
    const { process, door } = running;
    this.#inbox = new ProcessInbox(
      { ...working, prefixes: process.prefixes, ...(door.prepare ? {} : { asks }) },
      feedFrom,
    );
  }

  /** A page of the feed. Never waits. */
  take(events: readonly RecordedEvent[], to: Position): void {
    if (this.#inbox.take(events, to)) this.#reach(to);
  }

  /** Works until the signal aborts. @throws OwnershipLost when another owner has moved the checkpoint */
  async work(signal: AbortSignal): Promise<void> {
    const { mark, log, trouble } = this.working;
    for (let failures = 0; !signal.aborted;) {
      try {
        await this.#replayWhenDue(signal);
        const page = await this.#inbox.next(signal, this.#untilReplay());
        if (page) await this.#deal(page, signal);
        if (page) this.#inbox.dealtWith();
        trouble(undefined);
        failures = 0;
      } catch (error) {
        if (error instanceof OwnershipLost) throw error;
        if (signal.aborted) return;
        trouble(sentenceOf(error));
        log('warn', 'Interrupted', { id: mark.id, error });
        await pause(backOff((failures += 1), { from: 50, to: 2_000 }), signal);
      }
    }
  }

  async #deal({ events, to }: ProcessPage, signal: AbortSignal): Promise<void> {
    const { store, mark } = this.working;
    if (events.length > 0) await this.running.door.prepare?.();
    for (const event of events) {
      if (signal.aborted) return;
      if (mark.position !== undefined && store.comparePositions(event.position, mark.position) <= 0) continue;
      if (asksNothing(this.running, event)) continue;
      const parked = (await this.#waits(event)) ? waiting(event) : await this.#persist(event, signal);
      if (parked) await this.#park(parked);
      else this.#reach(event.position);
    }
    if (mark.position === undefined || store.comparePositions(to, mark.position) > 0) this.#reach(to);
  }

  /** In memory: the table is told within a second, or with the next thing that is written. */
  #reach(position: Position): void {
    this.working.mark.position = position;
    this.working.moved(this.working.mark, position);
  }

  async #waits({ stream }: RecordedEvent): Promise<boolean> {
    if (!this.#parked.has(stream)) return false;
    const { owner, mark } = this.working;
    const blocked = await owner.turnsAside.take(() => streamsWithParked(owner.aside, mark.id, [stream]));
    if (!blocked.has(stream)) this.#parked.delete(stream);
    return blocked.has(stream);
  }

  #persist(event: RecordedEvent, signal: AbortSignal): Promise<Parked | undefined> {
    return persevere(
      event,
      () => this.#send(event),
      this.#retrying,
      signal,
      (error, attempts) => this.#tell('warn', 'Ask failed, and is made again', event, { attempts, error }),
    );
  }

  async #send(event: RecordedEvent): Promise<Error | undefined> {
    const { owner, mark, log } = this.working;
    try {
      const noted = await sendAsks({ ...this.running, id: mark.id, owner, log }, event);
      if (noted) await this.#write(event.position, () => forgetRefusals(owner.aside, mark.id, event.id));
      return undefined;
    } catch (error) {
      if (error instanceof OwnershipLost) throw error;
      return error instanceof Error ? error : new Error(String(error));
    }
  }

  async #park(parked: Parked): Promise<void> {
    const { owner, mark, moved } = this.working;
    const { event, attempts, error } = parked;
    // Only what was parked before the start is due at once.
    if (this.#parked.size === 0) this.#replayed = performance.now();
    this.#parked.add(event.stream);
    await this.#write(event.position, () => park(owner.aside, mark.id, [parked]));
    moved(mark, event.position);
    if (attempts > 0) this.#tell('error', 'Event parked', event, { attempts, error });
  }

  /** Moves the checkpoint with what is written beside it; for an event before the checkpoint, only the latter. */
  #write(to: Position, write: () => Promise<void>): Promise<void> {
    const { owner, mark, store } = this.working;
    return owner.turnsAside.take(() => {
      const past = mark.saved !== undefined && store.comparePositions(to, mark.saved) <= 0;
      return past ? transaction(owner.aside, write) : moving(owner.aside, mark, to, write);
    });
  }

  #untilReplay(): number {
    const { replayMs = 60_000 } = this.running;
    return this.#parked.size === 0 ? Infinity : Math.max(0, this.#replayed + replayMs - performance.now());
  }

  async #replayWhenDue(signal: AbortSignal): Promise<void> {
    if (this.#untilReplay() > 0) return;
    const { owner, mark, store } = this.working;
    await this.running.door.prepare?.();
    const settle = async (event: RecordedEvent): Promise<Error | undefined> => {
      const error = await this.#send(event);
      if (error) return error;
      await owner.turnsAside.take(() =>
        transaction(owner.aside, async () => {
          await unpark(owner.aside, mark.id, event.stream, event.revision);
          await forgetRefusals(owner.aside, mark.id, event.id);
        }),
      );
      this.#tell('info', 'Parked event dealt with', event, {});
      return undefined;
    };
    const { stillParked } = await replay({ id: mark.id, store, client: owner.aside, settle, signal });
    if (stillParked === 0) this.#parked.clear();
    this.#replayed = performance.now();
  }

  #tell(
    level: 'info' | 'warn' | 'error',
    message: string,
    event: RecordedEvent,
    more: Readonly<Record<string, unknown>>,
  ) {
    const { stream, revision, position, type } = event;
    this.working.log(level, message, { id: this.working.mark.id, stream, revision, position, type, ...more });
  }
}
