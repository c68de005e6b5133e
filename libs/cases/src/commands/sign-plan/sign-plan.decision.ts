import type { Procedure } from '@crosswalk/procedures';
import { adoptionAfter } from '../../case/adoption.decision.js';
import { caseDecider } from '../../case/decider.js';
import type { PlanAdopted, PlanSigned } from '../../case/events.js';
import { requireClaim, requireInOrder, requireLed, requireStep } from '../../case/guards.decision.js';
import { planOf } from '../../case/plan.decision.js';
import { CaseRejected } from '../../case/rejections.js';
import type { Case } from '../../case/state.js';

export type SignPlan = PlanSigned['data'];

/** Whoever claims signs for itself; the last signature adopts the plan. */
export const signPlan = (command: SignPlan, state: Case, rules: Procedure): readonly (PlanSigned | PlanAdopted)[] => {
  const { department, version, at } = command;

  requireLed(state);
  requireStep(rules, 'plan');
  requireClaim(state, department.id);
  const { signed, adopted } = planOf(state, version);
  requireInOrder(at, state);
  if (signed.includes(department.id)) return adoptionAfter(state, command);
  if (adopted) throw new CaseRejected('plan-already-adopted', { version: String(version) });

  const signature: PlanSigned = { type: 'PlanSigned', data: command };
  return [signature, ...adoptionAfter(caseDecider.evolve(state, signature), command)];
};
