import type { Procedure } from '@crosswalk/procedures';
import type { Measure, PlanProposed } from '../../case/events.js';
import { requireInOrder, requireLead, requireLed, requireStep } from '../../case/guards.decision.js';
import { missingBefore, requireNothingMissing } from '../../case/missing.decision.js';
import { CaseRejected } from '../../case/rejections.js';
import { claimsOf, type Case, type LedCase } from '../../case/state.js';

export type ProposePlan = Omit<PlanProposed['data'], 'version'>;

/** The next version of the plan, without any signature; what was adopted before is then in question again. */
export const proposePlan = (command: ProposePlan, state: Case, rules: Procedure): readonly PlanProposed[] => {
  const { department, measures, changes, at } = command;

  requireLed(state);
  requireStep(rules, 'plan');
  requireLead(state, department.id);
  requireNothingMissing(missingBefore('planned', state, rules).filter(({ step }) => step !== 'plan'));
  const version = (state.plan?.version ?? 0) + 1;
  if (version > 1 && changes === undefined) throw new CaseRejected('changes-missing', { version: String(version) });
  measures.forEach((measure, place) => requireSound(state, measure, `measures.${place}`));
  requireEverybody(state, measures);
  requireInOrder(at, state);

  return [{ type: 'PlanProposed', data: { ...command, version } }];
};

const requireSound = (state: LedCase, { department, from, to }: Measure, field: string): void => {
  if (!claimsOf(state).some((claim) => claim.department.id === department.id)) {
    throw new CaseRejected('measure-without-claim', { department: department.name, field: `${field}.department` });
  }
  if (from !== undefined && to !== undefined && to < from) {
    throw new CaseRejected('ends-before-it-starts', { from, to, field: `${field}.to` });
  }
};

const requireEverybody = (state: LedCase, measures: readonly Measure[]): void => {
  const idle = claimsOf(state)
    .map(({ department }) => department)
    .filter(({ id }) => !measures.some(({ department }) => department.id === id));
  if (idle.length === 0) return;
  const names = idle.map(({ name }) => name);
  throw new CaseRejected('measures-missing', { departments: { zh: names.join('、'), en: names.join(', ') } });
};
