import type { Procedure } from '@crosswalk/procedures';
import { adoptionAfter } from '../../case/adoption.decision.js';
import { claimStands, requireClaimable, requireRoomFor, type WantedClaim } from '../../case/claimable.decision.js';
import { caseDecider } from '../../case/decider.js';
import type { DepartmentAssigned, PlanAdopted } from '../../case/events.js';
import { CaseRejected } from '../../case/rejections.js';
import type { Case } from '../../case/state.js';

export type AssignDepartment = DepartmentAssigned['data'] & Pick<WantedClaim, 'kind' | 'today'>;

export const assignDepartment = (
  command: AssignDepartment,
  state: Case,
  rules: Procedure,
): readonly (DepartmentAssigned | PlanAdopted)[] => {
  const { kind: _kind, today: _today, ...assignment } = command;

  requireClaimable(state, rules);
  if (claimStands(command, state)) return [];
  if (rules.claim.how === 'first-come') throw new CaseRejected('assign-only-by-claim', { procedure: rules.title });
  requireRoomFor(command, state, rules);

  const assigned: DepartmentAssigned = { type: 'DepartmentAssigned', data: assignment };
  return [assigned, ...adoptionAfter(caseDecider.evolve(state, assigned), command)];
};
