import { shippedProcedures, type Procedure } from '@crosswalk/procedures';
import { NEXT_STEPS, waitingFor, type NextStep } from '../../libs/cases/src/case/next.projection.js';
import { CaseRejected } from '../../libs/cases/src/case/rejections.js';
import { ENDS } from '../../libs/cases/src/case/state.js';
import { allRequests } from './requests/all.js';
import { wellMeant } from './walks/table.js';
import { requestsFor, walk, type Step } from './walks/walk.js';

const shipped = shippedProcedures();
const assigned = shipped.map((rules): Procedure => ({ ...rules, claim: { ...rules.claim, how: 'assigned' } }));
const procedures = [...shipped, ...assigned];

const WALKS = 100;
const STEPS = 60;

/** Whether one of the requests that take the step is accepted. */
const canBeTaken = (step: NextStep, { before }: Step, rules: Procedure): boolean =>
  requestsFor(step).some((request) => {
    try {
      return (allRequests[request]?.(before, wellMeant('new', before), rules) ?? []).length > 0;
    } catch (error) {
      if (error instanceof CaseRejected) return false;
      throw error;
    }
  });

type Waiting = Readonly<{ at: string; next: NextStep | 'nothing'; possible: boolean }>;

/** What open cases wait for on these walks, and whether anybody can do it. */
const waitings = function* (): Generator<Waiting> {
  for (let seed = 0; seed < WALKS; seed += 1) {
    const rules = procedures[seed % procedures.length];
    if (!rules) throw new Error('No procedure is shipped');
    for (const step of walk({ seed, steps: STEPS, rules, hostile: 0.1 })) yield* waitingAt(step, rules);
  }
};

const waitingAt = (step: Step, rules: Procedure): readonly Waiting[] => {
  const { stage } = step.before;
  if (!step.standing || ENDS.some((end) => end === stage)) return [];
  const at = `${rules.name} ${stage}`;
  const waits = waitingFor(step.standing, rules);
  if (waits.length === 0) return [{ at, next: 'nothing', possible: false }];
  return waits.map(({ step: next }) => ({ at, next, possible: canBeTaken(next, step, rules) }));
};

describe('A case that has not come to its end', () => {
  const seen = [...waitings()];

  it('always waits for something, which somebody can do', () => {
    expect(seen.filter(({ possible }) => !possible)).toEqual([]);
  });

  it('was seen waiting for everything it can wait for', () => {
    expect(NEXT_STEPS.filter((step) => !seen.some(({ next }) => next === step))).toEqual([]);
  });
});
