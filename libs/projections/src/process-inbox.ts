import type { EventStore, Position, RecordedEvent } from '@crosswalk/event-sourcing';
import type { Mark } from './mark.js';

export type ProcessPage = Readonly<{ events: readonly RecordedEvent[]; to: Position }>;

type Reading = Readonly<{
  store: Pick<EventStore, 'comparePositions' | 'readAll'>;
  mark: Mark;
  prefixes: readonly string[];
  /** Whether anything follows from an event, where that can be told at once. */
  asks?: (event: RecordedEvent) => boolean;
}>;

// What waits in memory for a process that is slower than the feed; beyond that it reads by itself.
const WAITING_EVENTS = 2_000;
const PAGE = 1_000;

/** What a process has yet to deal with: handed over by the feed, or read alone while it is behind. */
export class ProcessInbox {
  readonly #pages: { events: readonly RecordedEvent[]; to: Position }[] = [];
  #events = 0;
  #busy = false;
  #behind: boolean;
  #wake: () => void = () => undefined;

  constructor(
    private readonly reading: Reading,
    /** How far the feed has come. */
    private feed: Position | undefined,
  ) {
    this.#behind = this.#isBehind();
  }

  /** @returns true when the page holds nothing for a process that has nothing else to do */
  take(events: readonly RecordedEvent[], to: Position): boolean {
    this.feed = to;
    if (this.#behind) return false;
    const { prefixes, asks = () => true } = this.reading;
    const its = events.filter(
      (event) => prefixes.some((prefix) => event.stream.startsWith(prefix)) && this.#isNew(event) && asks(event),
    );
    const { length } = this.#pages;
    if (its.length === 0 && length === 0) return this.#isBehind();
    const last = length > (this.#busy ? 1 : 0) ? this.#pages.at(-1) : undefined; // never the page in hand
    if (its.length === 0 && last) last.to = to;
    else if (this.#events + its.length > WAITING_EVENTS && length > 0) this.#behind = true;
    else this.#push(its, to);
    return false;
  }

  /** The next page, or undefined when none came within so many milliseconds. */
  async next(signal: AbortSignal, ms: number): Promise<ProcessPage | undefined> {
    if (this.#pages.length === 0 && this.#behind) await this.#read();
    if (this.#pages.length === 0) await this.#pushed(signal, ms);
    const page = this.#pages[0];
    this.#busy = page !== undefined;
    return page;
  }

  /** The page in hand is done; until then `next` gives it again. */
  dealtWith(): void {
    this.#events -= this.#pages.shift()?.events.length ?? 0;
    this.#busy = false;
    if (this.#pages.length === 0 && this.#behind) this.#behind = this.#isBehind();
  }

  async #read(): Promise<void> {
    const { store, mark, prefixes } = this.reading;
    const { events, position } = await store.readAll({ after: mark.position, prefixes, limit: PAGE });
    if (position === undefined || position === mark.position) this.#behind = false;
    else this.#push(events, position);
  }

  #push(events: readonly RecordedEvent[], to: Position): void {
    this.#pages.push({ events, to });
    this.#events += events.length;
    this.#wake();
  }

  #isBehind(): boolean {
    const { store, mark } = this.reading;
    if (this.feed === undefined) return false;
    return mark.position === undefined || store.comparePositions(mark.position, this.feed) < 0;
  }

  #isNew({ position }: RecordedEvent): boolean {
    const { store, mark } = this.reading;
    return mark.position === undefined || store.comparePositions(position, mark.position) > 0;
  }

  #pushed(signal: AbortSignal, ms: number): Promise<void> {
    return new Promise((resolve) => {
      const wake = (): void => {
        clearTimeout(timer);
        signal.removeEventListener('abort', wake);
        this.#wake = () => undefined;
        resolve();
      };
      const timer = Number.isFinite(ms) ? setTimeout(wake, ms) : undefined;
      this.#wake = wake;
      signal.addEventListener('abort', wake);
      if (signal.aborted) wake();
    });
  }
}
