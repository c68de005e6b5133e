import { WrongExpectedRevision } from './event-store.js';
import type { Fact } from './fact.js';
import { loadStream, type LoadedStream } from './load-stream.js';
import { appendOn, decideOn, recordOn, type Attempt } from './record-on.js';
import type { Outcome, Request } from './request.js';
import type { StreamState } from './stream-cache.js';
import { queueOf } from './stream-queue.js';
import { pauseAfter } from './waiting.js';

type Known = Readonly<{
  /** The stream takes its name from the command: there is none unless the request was made before. */
  isNew?: boolean;
}>;

/**
 * Folds a stream, asks for a decision and appends what it says, on exactly the revision it was decided on.
 * The same command id is answered as the first time, whether the retry comes late or at the same instant. Without an
 * expected revision a lost race is tried again on fresh state. What a decision needs from outside (a case number) may
 * be gathered when it is asked, so that a retry gathers nothing.
 *
 * Writers to one stream take turns. A decision is asked first on what is known of the stream already; the stream is read
 * before anything is refused, and when it turns out to have moved on.
 * @throws StaleRevision when the caller's expected revision is not the stream's
 * @throws CommandIdReused when the command id was used for another request
 * @throws WrongExpectedRevision when others were faster each time
 * @throws whatever the decision throws to refuse
 */
export const carryOut = <State, Event extends Fact>(
  log: Attempt<State, Event>['log'],
  stream: string,
  request: Request,
  decide: Attempt<State, Event>['decide'],
  { isNew = false }: Known = {},
): Promise<Outcome<Event>> => {
  const attempt = { log, stream, request, decide };
  return queueOf(log.store).inTurn(stream, async () => {
    if (request.isFresh && isNew) return (await recordOn(attempt, emptyIn(log))) ?? recordOnLog(attempt);
    const seen = log.cache?.get(stream);
    const isGuess = seen !== undefined && isFirst(request, seen);
    return (isGuess ? await recordOnGuess(attempt, { ...seen, history: [] }) : undefined) ?? recordOnLog(attempt);
  });
};

/** Whether a request is not on the stream as far as that is known. */
const isFirst = ({ isFresh, metadata }: Request, { commands }: StreamState<unknown>): boolean =>
  isFresh === true || (commands !== undefined && !commands.has(metadata.commandId));

const emptyIn = <State, Event extends Fact>({ decider }: Attempt<State, Event>['log']): LoadedStream<State, Event> => ({
  state: decider.initialState,
  revision: undefined,
  position: undefined,
  commands: new Set(),
  history: [],
});

/** What may be out of date is good for recording, where the log looks at the revision, and for no refusal. */
const recordOnGuess = async <State, Event extends Fact>(
  attempt: Attempt<State, Event>,
  seen: LoadedStream<State, Event>,
): Promise<Outcome<Event> | undefined> => {
  const decided = await decideOn(attempt, seen).catch(() => undefined);
  return decided && 'facts' in decided ? appendOn(attempt, seen, decided.facts) : undefined;
};

/** A race that another process wins is run again so many times in all. */
const ATTEMPTS = 10;

const recordOnLog = async <State, Event extends Fact>(attempt: Attempt<State, Event>): Promise<Outcome<Event>> => {
  const { log, stream } = attempt;
  for (let run = 1; ; run += 1) {
    const seen = await loadStream(log, stream);
    const outcome = await recordOn(attempt, seen);
    if (outcome) return outcome;
    if (run === ATTEMPTS) throw new WrongExpectedRevision(stream, seen.revision ?? 'no-stream', undefined);
    await pauseAfter(run);
  }
};
