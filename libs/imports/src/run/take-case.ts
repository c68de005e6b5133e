import {
  caseDecider,
  caseProblems,
  caseIdOf,
  type CaseNumbers,
  caseStream,
  caseUpcasters,
  type Case,
  type CaseEvent,
} from '@crosswalk/cases';
import {
  AppendTooLarge,
  upcast,
  WrongExpectedRevision,
  type EventStore,
  type NewEvent,
  type RecordedEvent,
} from '@crosswalk/event-sourcing';
import type { ImportedCase } from '../row/imported-case.js';
import { refusal, type Remark, type Where } from '../row/remarks.js';
import { decideSteps, requireTakeable, StepRejected } from '../steps/decide-steps.js';
import type { ImportedUnits } from '../steps/imported-units.js';
import { commandIdOfStep, importerOf, type Origin } from '../steps/provenance.js';
import { stepRequests, type Circumstances, type Step, type StepRequest } from '../steps/steps.js';
import { filled } from '../words/words.js';

/** What became of a row: filed anew, carried on from where the log left it, or nothing new in it. */
export type Taken = Readonly<{ as: 'new' | 'continued' | 'there-already'; events: number }>;

export type TakingContext = Readonly<{
  store: EventStore;
  numbers: Pick<CaseNumbers, 'next'>;
  units: ImportedUnits;
  origin: Origin;
  procedure: Circumstances['procedure'];
  /** True when an earlier run may have brought these cases in: look before a number is drawn. */
  lookFirst: boolean;
}>;

/** A row as it was read; `whereOf` names the columns that a step came from. */
export type RowToTake = Readonly<{ imported: ImportedCase; line: number; whereOf: (step: Step) => Where }>;

const ATTEMPTS = 5;

/** Why a row would be refused if its case were new; undefined when it would be taken. Touches nothing. */
export const refusedAfresh = (context: TakingContext, row: RowToTake): Remark | undefined => {
  try {
    requireTakeable(requestsOf(context, row.imported, ''));
    return undefined;
  } catch (error) {
    return asRefusal(error, row);
  }
};

/** Brings a row into the log, through the decisions that people's commands ask. Safe to repeat. */
export const takeCase = async (context: TakingContext, row: RowToTake): Promise<Taken | Remark> => {
  const { store, numbers, units } = context;
  const stream = caseStream(caseIdOf(commandIdOfStep(context.origin.profile, row.imported.key, 'filed')));
  await units.establish(row.imported, row.line);
  try {
    const history = context.lookFirst ? await store.readStream(stream) : [];
    if (history.length > 0) return await carryOn(context, stream, row);
    const number = await numbers.next(row.imported.filed.year);
    const requests = requestsOf(context, row.imported, number);
    const events = decideSteps(stream, requests, { ...about(context, row), state: caseDecider.initialState });
    const there = await appendNew(store, stream, events);
    return there ? await carryOn(context, stream, row) : { as: 'new', events: events.length };
  } catch (error) {
    return asRefusal(error, row);
  }
};

/** Appends to a stream that should be new; true when the stream was there already. */
const appendNew = async (store: EventStore, stream: string, events: readonly NewEvent[]): Promise<boolean> => {
  try {
    return (await store.append(stream, events, 'no-stream')).repeated;
  } catch (error) {
    if (error instanceof WrongExpectedRevision) return true;
    throw error;
  }
};

/** Appends those steps that the case has not taken by this source, on top of whatever people did since. */
const carryOn = async (context: TakingContext, stream: string, row: RowToTake): Promise<Taken> => {
  const { store, origin } = context;
  for (let attempt = 1; ; attempt += 1) {
    const history = await store.readStream(stream);
    const missing = missingSteps(requestsOf(context, row.imported, ''), history, origin.profile, row.imported.key);
    if (missing.length === 0) return asBefore(history, origin);
    const state = history
      .map((event) => upcast<CaseEvent>(caseUpcasters, event))
      .reduce<Case>(caseDecider.evolve, caseDecider.initialState);
    const events = decideSteps(stream, missing, { ...about(context, row), state });
    if (events.length === 0) return asBefore(history, origin);
    try {
      await store.append(stream, events, history.length - 1);
      return { as: 'continued', events: events.length };
    } catch (error) {
      if (!(error instanceof WrongExpectedRevision) || attempt === ATTEMPTS) throw error;
    }
  }
};

const missingSteps = (
  requests: readonly StepRequest[],
  history: readonly RecordedEvent[],
  profile: string,
  key: string,
): readonly StepRequest[] => {
  const done = new Set(history.map(({ metadata }) => metadata.commandId));
  return requests.filter(({ step }) => !done.has(commandIdOfStep(profile, key, step)));
};

/** A row of which nothing is missing: this very run brought it in before it was interrupted, or an earlier one did. */
const asBefore = (history: readonly RecordedEvent[], { runId }: Origin): Taken => {
  const ours = history.filter(({ metadata }) => metadata.correlationId === runId);
  if (ours.length === 0) return { as: 'there-already', events: 0 };
  return { as: ours[0]?.revision === 0 ? 'new' : 'continued', events: ours.length };
};

const about = ({ origin }: TakingContext, { imported, line }: RowToTake) => ({
  origin,
  row: { key: imported.key, line },
});

const requestsOf = ({ units, origin, procedure }: TakingContext, imported: ImportedCase, number: string) =>
  stepRequests(imported, { by: importerOf(origin.profile), number, procedure, ...units.of(imported) });

/** A typed refusal as what is reported of the row. @throws anything else, as it is */
const asRefusal = (error: unknown, { whereOf }: RowToTake): Remark => {
  if (error instanceof AppendTooLarge) return refusal('too-large', { field: '', value: `${error.bytes}` });
  if (!(error instanceof StepRejected)) throw error;
  const { step, rejection } = error;
  const { code, details } = rejection;
  const words = filled(caseProblems[code], details);
  return { outcome: 'refused', ...whereOf(step), code, words };
};
