import type { Decider } from './decider.js';
import { WrongExpectedRevision, type EventStore } from './event-store.js';
import type { Fact } from './fact.js';
import { eventIdOf } from './ids.js';
import type { Metadata, NewEvent, Position, RecordedEvent } from './metadata.js';
import { currentVersion, upcast, type Upcasters } from './upcasting.js';

/** Everything a decision does not need to know: who asked, on which request, and what they had seen. */
export type Request = Readonly<{
  metadata: Omit<Metadata, 'schemaVersion'>;
  /** The revision the caller looked at, or only that there is something (`If-Match`), when they said so. */
  expectedRevision?: number | 'stream-exists' | undefined;
}>;

export type Outcome<Event extends Fact> = Readonly<{
  /** Last revision of the stream after this request; undefined when the stream is still empty. */
  revision: number | undefined;
  /** Where the last event of this request stands in the log; undefined when there was nothing new to say. */
  position: Position | undefined;
  /** The events of this request, also when it is answered a second time. */
  events: readonly (Event & RecordedEvent)[] | readonly Event[];
  repeated: boolean;
}>;

/** The stream has moved on since the caller looked; `since` says who did what meanwhile. */
export class StaleRevision extends Error {
  override readonly name = 'StaleRevision';

  constructor(
    readonly expected: number | 'stream-exists',
    readonly actual: number | undefined,
    readonly since: readonly RecordedEvent[],
  ) {
    super(`Expected revision ${expected}, found ${actual ?? 'no stream'}`);
  }
}

/** The same command id was used before for another request. */
export class CommandIdReused extends Error {
  override readonly name = 'CommandIdReused';
}

const ATTEMPTS = 3;

/** `admit`: refuses whoever must not even be told that the stream has moved on. */
type Log<State, Event extends Fact> = Readonly<{
  store: EventStore;
  decider: Decider<State, Event>;
  upcasters: Upcasters<Event>;
  admit?: (state: State) => void;
}>;

/**
 * Loads a stream, folds it, asks for a decision and appends what it says, on exactly the revision it was decided on.
 * The same command id is answered as the first time, whether the retry comes late or at the same instant. Without an
 * expected revision a lost race is tried again on fresh state. What a decision needs from outside (a case number) may
 * be gathered when it is asked, so that a retry gathers nothing.
 * @throws StaleRevision when the caller's expected revision is not the stream's
 * @throws CommandIdReused when the command id was used for another request
 * @throws whatever the decision throws to refuse
 */
export const carryOut = async <State, Event extends Fact>(
  { store, decider, upcasters, admit }: Log<State, Event>,
  stream: string,
  request: Request,
  decide: (state: State) => readonly Event[] | Promise<readonly Event[]>,
): Promise<Outcome<Event>> => {
  for (let attempt = 1; ; attempt += 1) {
    const history = (await store.readStream(stream)).map((event) => upcast(upcasters, event));
    const revision = history.at(-1)?.revision;
    const earlier = answeredBefore(history, request.metadata);
    if (earlier) return earlier;

    const state = history.reduce<State>(decider.evolve, decider.initialState);
    admit?.(state);
    const { expectedRevision } = request;
    if (expectedRevision === 'stream-exists' && revision === undefined) {
      throw new StaleRevision(expectedRevision, revision, []);
    }
    if (typeof expectedRevision === 'number' && expectedRevision !== revision) {
      throw new StaleRevision(expectedRevision, revision, history.slice(expectedRevision + 1));
    }

    const facts = await decide(state);
    if (facts.length === 0) return { revision, position: history.at(-1)?.position, events: [], repeated: false };

    const events = facts.map((fact, index) => toNewEvent(stream, fact, index, request.metadata, upcasters));
    try {
      const appended = await store.append(stream, events, revision ?? 'no-stream');
      if (appended.repeated) continue;
      return { revision: appended.revision, position: appended.position, events: facts, repeated: false };
    } catch (error) {
      if (!(error instanceof WrongExpectedRevision) || attempt >= ATTEMPTS) throw error;
    }
  }
};

/** What a request already left on its stream, as the answer it got then. */
const answeredBefore = <Event extends Fact>(
  history: readonly (Event & RecordedEvent)[],
  { commandId, fingerprint }: Request['metadata'],
): Outcome<Event> | undefined => {
  const events = history.filter((event) => event.metadata.commandId === commandId);
  const last = events.at(-1);
  if (!last) return undefined;
  if (last.metadata.fingerprint !== fingerprint) throw new CommandIdReused();
  return { revision: last.revision, position: last.position, events, repeated: true };
};

/** Dresses a fact for the log: derived id, schema version, who and why. */
export const toNewEvent = <Event extends Fact>(
  stream: string,
  fact: Event,
  index: number,
  metadata: Request['metadata'],
  upcasters: Upcasters<Event>,
): NewEvent => ({
  id: eventIdOf(stream, metadata.commandId, index),
  type: fact.type,
  data: fact.data,
  metadata: { ...metadata, schemaVersion: currentVersion(upcasters, fact.type as Event['type']) },
});
