import { WrongExpectedRevision } from './event-store.js';
import type { Fact } from './fact.js';
import { eventIdOf } from './ids.js';
import type { LoadedStream, Log } from './load-stream.js';
import type { NewEvent, RecordedEvent } from './metadata.js';
import { CommandIdReused, StaleRevision, type Outcome, type Request } from './request.js';
import { withCommands } from './stream-cache.js';
import { currentVersion, type Upcasters } from './upcasting.js';

/** A request on its way to be recorded. */
export type Attempt<State, Event extends Fact> = Readonly<{
  log: Log<State, Event> &
    Readonly<{
      /** Refuses an actor who must not even be told that the stream has moved on. */
      admit?: (state: State) => void;
    }>;
  stream: string;
  request: Request;
  decide: (state: State) => readonly Event[] | Promise<readonly Event[]>;
}>;

type Decided<Event extends Fact> = Readonly<{ answer: Outcome<Event> }> | Readonly<{ facts: readonly Event[] }>;

/** Decides on a stream as it was seen. @throws StaleRevision, CommandIdReused, and the decision's refusals */
export const decideOn = async <State, Event extends Fact>(
  { log, request, decide }: Attempt<State, Event>,
  { state, revision, position, history }: LoadedStream<State, Event>,
): Promise<Decided<Event>> => {
  const earlier = answeredBefore(history, request.metadata);
  if (earlier) return { answer: earlier };
  log.admit?.(state);
  const { expectedRevision } = request;
  if (expectedRevision === 'stream-exists' && revision === undefined) {
    throw new StaleRevision(expectedRevision, revision, []);
  }
  if (typeof expectedRevision === 'number' && expectedRevision !== revision) {
    throw new StaleRevision(expectedRevision, revision, history.slice(expectedRevision + 1));
  }
  const facts = await decide(state);
  return facts.length > 0 ? { facts } : { answer: { revision, position, events: [], repeated: false } };
};

/** Appends what was decided on exactly that revision; undefined when it is no longer the last. */
export const appendOn = async <State, Event extends Fact>(
  { log, stream, request }: Attempt<State, Event>,
  seen: LoadedStream<State, Event>,
  facts: readonly Event[],
): Promise<Outcome<Event> | undefined> => {
  const events = facts.map((fact, index) => toNewEvent(stream, fact, index, request.metadata, log.upcasters));
  try {
    const { revision, position, repeated } = await log.store.append(stream, events, seen.revision ?? 'no-stream');
    if (repeated) return undefined;
    const commands = withCommands(seen.commands, [request.metadata.commandId]);
    log.cache?.set(stream, { state: seen.state, revision, position, commands }, facts);
    return { revision, position, events: facts, repeated };
  } catch (error) {
    if (error instanceof WrongExpectedRevision) return undefined;
    throw error;
  }
};

/** Decides and appends; undefined when the stream is no longer as it was seen. */
export const recordOn = async <State, Event extends Fact>(
  attempt: Attempt<State, Event>,
  seen: LoadedStream<State, Event>,
): Promise<Outcome<Event> | undefined> => {
  const decided = await decideOn(attempt, seen);
  return 'answer' in decided ? decided.answer : appendOn(attempt, seen, decided.facts);
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
