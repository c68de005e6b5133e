import type { Decider } from './decider.js';
import type { Fact } from './fact.js';
import type { Position } from './metadata.js';

/** A stream as it was when it was read or written last. `revision`: undefined while it is empty. */
export type StreamState<State> = Readonly<{
  state: State;
  revision: number | undefined;
  position: Position | undefined;
  /** The requests that are on it; undefined where they are too many to remember. */
  commands: ReadonlySet<string> | undefined;
}>;

const MOST_COMMANDS = 500;

/** The requests on a stream and those that came after. */
export const withCommands = (
  commands: StreamState<unknown>['commands'],
  more: readonly string[],
): StreamState<unknown>['commands'] => {
  const all = commands && new Set([...commands, ...more]);
  return all && all.size <= MOST_COMMANDS ? all : undefined;
};

type Remembered<State, Event> = StreamState<State> & Readonly<{ since: readonly Event[] }>;

const CAPACITY = 1000;

/**
 * The state of the streams that were used last, up to a number of them. What it says may be out of date, when another
 * process has written since: a decision made on it has to be appended on its exact revision, and the stream read before a refusal.
 */
export class StreamCache<State, Event extends Fact> {
  readonly #streams = new Map<string, Remembered<State, Event>>();

  constructor(
    private readonly decider: Decider<State, Event>,
    private readonly capacity = CAPACITY,
  ) {}

  get(stream: string): StreamState<State> | undefined {
    const found = this.#streams.get(stream);
    if (!found) return undefined;
    const { since, ...before } = found;
    const now = { ...before, state: since.map(asRead).reduce(this.decider.evolve, before.state) };
    this.set(stream, now);
    return now;
  }

  /**
   * Remembers a stream, unless a newer state of it is known.
   * @param since what was appended on that state, in order; `revision` and `position` count it. Folded when somebody asks
   */
  set(stream: string, seen: StreamState<State>, since: readonly Event[] = []): void {
    if ((this.#streams.get(stream)?.revision ?? -1) > (seen.revision ?? -1)) return;
    this.#streams.delete(stream);
    this.#streams.set(stream, { ...seen, since });
    const [oldest] = this.#streams.size > this.capacity ? this.#streams.keys() : [];
    if (oldest !== undefined) this.#streams.delete(oldest);
  }
}

/** A fact as it will be read from the log: without what JSON leaves out. */
const asRead = <Event extends Fact>(fact: Event): Event => JSON.parse(JSON.stringify(fact)) as Event;
