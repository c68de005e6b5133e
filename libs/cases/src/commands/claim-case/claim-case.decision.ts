import type { Procedure } from '@crosswalk/procedures';
import { adoptionAfter } from '../../case/adoption.decision.js';
import { claimStands, requireClaimable, requireRoomFor, type WantedClaim } from '../../case/claimable.decision.js';
import { caseDecider } from '../../case/decider.js';
import type { CaseClaimed, PlanAdopted } from '../../case/events.js';
import { CaseRejected } from '../../case/rejections.js';
import type { Case } from '../../case/state.js';

export type ClaimCase = CaseClaimed['data'] & Pick<WantedClaim, 'kind' | 'today'>;

/** A plan that had no lead to be adopted under is, when whoever takes the lead has signed it already. */
export const claimCase = (
  command: ClaimCase,
  state: Case,
  rules: Procedure,
): readonly (CaseClaimed | PlanAdopted)[] => {
  const { kind: _kind, today: _today, ...claim } = command;

  requireClaimable(state, rules);
  if (claimStands(command, state)) return [];
  if (rules.claim.how === 'assigned') throw new CaseRejected('claim-only-by-assignment', { procedure: rules.title });
  requireRoomFor(command, state, rules);

  const claimed: CaseClaimed = { type: 'CaseClaimed', data: claim };
  return [claimed, ...adoptionAfter(caseDecider.evolve(state, claimed), command)];
};
