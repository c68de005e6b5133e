import { adoptionAfter } from '../../case/adoption.decision.js';
import { claimOf } from '../../case/claimable.decision.js';
import { caseDecider } from '../../case/decider.js';
import type { ClaimReleased, PlanAdopted, WorkItemCancelled } from '../../case/events.js';
import { requireInOrder, requireMoving } from '../../case/guards.decision.js';
import { CaseRejected } from '../../case/rejections.js';
import type { Case } from '../../case/state.js';
import { cancelled } from '../../case/work.decision.js';

export type ReleaseClaim = Omit<ClaimReleased['data'], 'role'>;

type Released = ClaimReleased | WorkItemCancelled | PlanAdopted;

/** Its open work ends with the claim; a plan that waited for nobody else's signature is adopted. */
export const releaseClaim = (command: ReleaseClaim, state: Case): readonly Released[] => {
  const { department, reason, by, at } = command;

  requireMoving(state);
  const claim = claimOf(state, department);
  if (!claim?.releaseAsked) throw new CaseRejected('release-not-asked', { department: department.name });
  requireInOrder(at, state);

  const released: readonly Released[] = [
    { type: 'ClaimReleased', data: { ...command, role: claim.role } },
    ...cancelled(state, department, { reason, by, at }),
  ];
  return [...released, ...adoptionAfter(released.reduce<Case>(caseDecider.evolve, state), command)];
};
