import { caseDecider, caseUpcasters, type Case, type CaseEvent } from '@crosswalk/cases';
import { upcast, WrongExpectedRevision, type RecordedEvent } from '@crosswalk/event-sourcing';
import { decideSteps } from '../steps/decide-steps.js';
import { commandIdOfStep, type Origin } from '../steps/provenance.js';
import type { StepRequest } from '../steps/steps.js';
import { provenanceOf, requestsOf, type RowToTake, type Taken, type TakingContext } from './taking.js';

const ATTEMPTS = 5;

/** Appends those steps that a case has not taken by this source, on top of whatever people did since. */
export const carryOn = async (
  context: TakingContext,
  stream: string,
  row: RowToTake,
  found: readonly RecordedEvent[],
): Promise<Taken> => {
  const { store, origin } = context;
  for (let attempt = 1, history = found; ; attempt += 1, history = await store.readStream(stream)) {
    const missing = missingSteps(requestsOf(context, row), history, origin.profile, row.imported.key);
    const state = history
      .map((event) => upcast<CaseEvent>(caseUpcasters, event))
      .reduce<Case>(caseDecider.evolve, caseDecider.initialState);
    const events = decideSteps(stream, missing, { ...provenanceOf(context, row), state });
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
