import type { Procedure } from '@crosswalk/procedures';
import type { PlanRefused } from '../../case/events.js';
import { requireClaim, requireInOrder, requireLed, requireStep } from '../../case/guards.decision.js';
import { planOf } from '../../case/plan.decision.js';
import { CaseRejected } from '../../case/rejections.js';
import type { Case } from '../../case/state.js';

export type RefusePlan = PlanRefused['data'];

/** Whoever claims refuses for itself, also what it signed before, until the plan is adopted. */
export const refusePlan = (command: RefusePlan, state: Case, rules: Procedure): readonly PlanRefused[] => {
  const { department, version, reason, at } = command;

  requireLed(state);
  requireStep(rules, 'plan');
  requireClaim(state, department.id);
  const { refused, adopted } = planOf(state, version);
  if (adopted) throw new CaseRejected('plan-already-adopted', { version: String(version) });
  if (refused.some((refusal) => refusal.unit === department.id && refusal.reason === reason)) return [];
  requireInOrder(at, state);

  return [{ type: 'PlanRefused', data: command }];
};
