import type { Procedure } from '@crosswalk/procedures';
import type { FeasibilityGiven } from '../../case/events.js';
import { requireClaim, requireInOrder, requireLed, requireStep } from '../../case/guards.decision.js';
import { CaseRejected } from '../../case/rejections.js';
import type { Case } from '../../case/state.js';

export type GiveFeasibility = FeasibilityGiven['data'];

/** Whoever claims says for itself whether it can be done; of several verdicts the latest counts. */
export const giveFeasibility = (
  command: GiveFeasibility,
  state: Case,
  rules: Procedure,
): readonly FeasibilityGiven[] => {
  const { department, verdict, grounds, at } = command;

  requireLed(state);
  requireStep(rules, 'feasibility');
  requireClaim(state, department.id);
  if (verdict !== 'feasible' && grounds === undefined) throw new CaseRejected('grounds-missing');
  const given = state.verdicts[department.id];
  if (given?.verdict === verdict && given.grounds === grounds) return [];
  requireInOrder(at, state);

  return [{ type: 'FeasibilityGiven', data: command }];
};
