import type { RecordedEvent } from '@crosswalk/event-sourcing';
import { LogUnavailable } from '../errors.js';

/** A part of a stream: `from` that revision, `limit` events at most. */
export type PartOfStream = Readonly<{ stream: string; from: number; limit: number | undefined }>;

type Events = readonly RecordedEvent[];
type Asking = Readonly<{ resolve: (events: Events) => void; reject: (error: unknown) => void }>;
type Wanted = Readonly<{ part: PartOfStream; asking: Asking[] }>;

type Options = Readonly<{
  /** Reads parts of several streams in one statement: for each what there is of it, in order. */
  read: (parts: readonly PartOfStream[]) => Promise<readonly Events[]>;
  /** How many statements are under way at most. */
  lanes: number;
}>;

const BATCH_STREAMS = 100;
/** Where several share a statement, none keeps the others waiting for more events than this. */
const BATCH_EVENTS = 200;

/**
 * Reads what is asked of streams at the same time in one statement; while one is under way, the next gathers. A read on
 * its own goes down at once. Equal reads at the same time get the same answer.
 */
export class StreamReads {
  readonly #waiting = new Map<string, Wanted>();
  #scheduled = false;
  #underway = 0;

  constructor(private readonly options: Options) {}

  read(part: PartOfStream): Promise<Events> {
    return new Promise((resolve, reject) => {
      const key = `${part.from} ${part.limit} ${part.stream}`;
      const wanted = this.#waiting.get(key);
      if (wanted) wanted.asking.push({ resolve, reject });
      else this.#waiting.set(key, { part, asking: [{ resolve, reject }] });
      this.#schedule();
    });
  }

  #schedule(): void {
    if (this.#scheduled || this.#underway >= this.options.lanes || this.#waiting.size === 0) return;
    this.#scheduled = true;
    // A caller answered in this turn of the event loop may ask for more, and joins.
    setImmediate(() => {
      this.#scheduled = false;
      void this.#send(this.#take(BATCH_STREAMS));
      this.#schedule();
    });
  }

  #take(most: number): readonly Wanted[] {
    const batch = [...this.#waiting].slice(0, most);
    for (const [key] of batch) this.#waiting.delete(key);
    return batch.map(([, wanted]) => wanted);
  }

  async #send(batch: readonly Wanted[]): Promise<void> {
    if (batch.length === 0) return;
    this.#underway += 1;
    const away = await this.#settle(batch);
    this.#underway -= 1;
    // Those who wait behind a read that found no log would wait as long again.
    if (away) for (const one of this.#take(Infinity)) refuse(one, away);
    this.#schedule();
  }

  /** Answers a batch. Gives the error when the log is away. */
  async #settle(batch: readonly Wanted[]): Promise<LogUnavailable | undefined> {
    try {
      const answers = await this.#answersTo(batch.map(({ part }) => part));
      batch.forEach(({ asking }, place) => {
        for (const { resolve } of asking) resolve(answers[place] ?? []);
      });
    } catch (error) {
      // One of them is at fault, and the server does not say which.
      if (!(error instanceof LogUnavailable) && batch.length > 1) return this.#settleEach(batch);
      for (const one of batch) refuse(one, error);
      if (error instanceof LogUnavailable) return error;
    }
    return undefined;
  }

  async #settleEach(batch: readonly Wanted[]): Promise<LogUnavailable | undefined> {
    const found = await Promise.all(batch.map((one) => this.#settle([one])));
    return found.find((away) => away !== undefined);
  }

  async #answersTo(parts: readonly PartOfStream[]): Promise<readonly Events[]> {
    if (parts.length === 1) return this.options.read(parts);
    const first = await this.options.read(parts.map(headOf));
    return Promise.all(parts.map((part, place) => this.#completed(part, first[place] ?? [])));
  }

  /** What the batch left out of a long stream. Nothing before it changes meanwhile. */
  async #completed(part: PartOfStream, events: Events): Promise<Events> {
    const { stream, from, limit = Infinity } = part;
    if (events.length < BATCH_EVENTS || events.length >= limit) return events;
    const rest = limit === Infinity ? undefined : limit - events.length;
    const [more = []] = await this.options.read([{ stream, from: from + events.length, limit: rest }]);
    return [...events, ...more];
  }
}

const headOf = (part: PartOfStream): PartOfStream => ({
  ...part,
  limit: Math.min(part.limit ?? Infinity, BATCH_EVENTS),
});

const refuse = ({ asking }: Wanted, error: unknown): void => {
  for (const { reject } of asking) reject(error);
};
