import type { Decider } from './decider.js';
import type { EventStore } from './event-store.js';
import type { Fact } from './fact.js';
import type { RecordedEvent } from './metadata.js';
import { withCommands, type StreamCache, type StreamState } from './stream-cache.js';
import { upcast, type Upcasters } from './upcasting.js';

/** What it takes to read streams of one kind. */
export type Log<State, Event extends Fact> = Readonly<{
  store: EventStore;
  decider: Decider<State, Event>;
  upcasters: Upcasters<Event>;
  /** The streams that were used lately. Without it each request reads its stream. */
  cache?: StreamCache<State, Event>;
}>;

/** A stream with everything that was read of it. */
export type LoadedStream<State, Event extends Fact> = StreamState<State> &
  Readonly<{ history: readonly (Event & RecordedEvent)[] }>;

/** Reads a stream from its beginning and folds it. @throws UnknownEventType */
export const loadStream = async <State, Event extends Fact>(
  { store, decider, upcasters, cache }: Log<State, Event>,
  stream: string,
): Promise<LoadedStream<State, Event>> => {
  const history = (await store.readStream(stream)).map((event) => upcast(upcasters, event));
  const last = history.at(-1);
  const state = history.reduce<State>(decider.evolve, decider.initialState);
  const commands = withCommands(new Set(), commandsIn(history));
  const now = { state, revision: last?.revision, position: last?.position, commands };
  if (last) cache?.set(stream, now);
  return { ...now, history };
};

/** The state of a stream as the log has it now, reading only what is not known yet. @throws UnknownEventType */
export const currentState = async <State, Event extends Fact>(
  log: Log<State, Event>,
  stream: string,
): Promise<State> => {
  const { store, decider, upcasters, cache } = log;
  const known = cache?.get(stream);
  if (known?.revision === undefined) return (await loadStream(log, stream)).state;
  const since = await store.readStream(stream, { from: known.revision + 1 });
  const last = since.at(-1);
  if (!last) return known.state;
  const state = since.map((event) => upcast(upcasters, event)).reduce<State>(decider.evolve, known.state);
  const commands = withCommands(known.commands, commandsIn(since));
  cache?.set(stream, { state, revision: last.revision, position: last.position, commands });
  return state;
};

const commandsIn = (events: readonly RecordedEvent[]): readonly string[] =>
  events.map(({ metadata }) => metadata.commandId);
