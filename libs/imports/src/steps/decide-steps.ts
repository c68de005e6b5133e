import { caseDecider, CaseRejected, caseUpcasters, type Case, type CaseEvent } from '@crosswalk/cases';
import { toNewEvent, type NewEvent } from '@crosswalk/event-sourcing';
import { stepMetadata, type Origin } from './provenance.js';
import type { Step, StepRequest } from './steps.js';

/** A step of a row that its case refuses. */
export class StepRejected extends Error {
  override readonly name = 'StepRejected';

  constructor(
    readonly step: Step,
    readonly rejection: CaseRejected,
  ) {
    super(rejection.code, { cause: rejection });
  }
}

/**
 * Asks one decision after the other, each on what the ones before it said, and dresses the facts for one append.
 * @throws StepRejected by the first step that the case refuses
 */
export const decideSteps = (
  stream: string,
  requests: readonly StepRequest[],
  { origin, row, state }: Readonly<{ origin: Origin; row: Readonly<{ key: string; line: number }>; state: Case }>,
): readonly NewEvent[] => {
  const events: NewEvent[] = [];
  let current = state;
  for (const request of requests) {
    const metadata = stepMetadata(origin, row, request);
    const facts = decided(request, current);
    events.push(...facts.map((fact, index) => toNewEvent(stream, fact, index, metadata, caseUpcasters)));
    current = facts.reduce<Case>(caseDecider.evolve, current);
  }
  return events;
};

/** The refusal of a row that would be filed afresh, before anything is drawn or written for it. @throws StepRejected */
export const requireTakeable = (requests: readonly StepRequest[]): void => {
  let current = caseDecider.initialState;
  for (const request of requests) current = decided(request, current).reduce<Case>(caseDecider.evolve, current);
};

const decided = ({ step, decide }: StepRequest, state: Case): readonly CaseEvent[] => {
  try {
    return decide(state);
  } catch (error) {
    throw error instanceof CaseRejected ? new StepRejected(step, error) : error;
  }
};
