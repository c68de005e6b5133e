import type { Procedure } from '@crosswalk/procedures';
import type { CaseResolved } from '../../case/events.js';
import { requireAttached, requireInOrder, requireLead, requireLed } from '../../case/guards.decision.js';
import { missingBefore, requireNothingMissing, type Missing } from '../../case/missing.decision.js';
import type { Case, LedCase } from '../../case/state.js';

export type ResolveCase = CaseResolved['data'];

/** The lead says it is solved, once every required step is done and every work item is closed. */
export const resolveCase = (command: ResolveCase, state: Case, rules: Procedure): readonly CaseResolved[] => {
  const { department, evidence, at } = command;

  requireLed(state);
  requireLead(state, department.id);
  requireNothingMissing([...stepsMissing(state, rules), ...evidenceMissing(command, rules)]);
  requireAttached(state, evidence, 'evidence');
  requireInOrder(at, state);

  return [{ type: 'CaseResolved', data: command }];
};

// Whatever the procedure says of work items: a case is not resolved while one of them is open.
const stepsMissing = (state: LedCase, rules: Procedure): readonly Missing[] => {
  const others = rules.steps.filter(({ step }) => step !== 'work-items');
  return missingBefore('resolved', state, { ...rules, steps: [...others, { step: 'work-items', before: 'resolved' }] });
};

const evidenceMissing = ({ evidence }: ResolveCase, { steps }: Procedure): readonly Missing[] => {
  const required = steps.some(({ step, before }) => step === 'evidence' && before !== undefined);
  return required && evidence.length === 0 ? [{ step: 'evidence', of: [] }] : [];
};
