import { adoptionAfter } from '../../case/adoption.decision.js';
import { claimOf } from '../../case/claimable.decision.js';
import { caseDecider } from '../../case/decider.js';
import type { ClaimReleased, PlanAdopted, WorkItemCancelled } from '../../case/events.js';
import { requireInOrder, requireMoving } from '../../case/guards.decision.js';
import { CaseRejected } from '../../case/rejections.js';
import type { Case } from '../../case/state.js';
import { cancelled } from '../../case/work.decision.js';

/** `unasked`: the coordinator takes the claim from a unit that has not asked, since the case waits for it in vain. */
export type ReleaseClaim = Omit<ClaimReleased['data'], 'role'> & Readonly<{ unasked?: boolean }>;

type Released = ClaimReleased | WorkItemCancelled | PlanAdopted;

/** Its open work ends with the claim; a plan that waited for nobody else's signature is adopted. */
export const releaseClaim = (command: ReleaseClaim, state: Case): readonly Released[] => {
  const { unasked = false, ...release } = command;
  const { department, reason, by, at } = release;

  requireMoving(state);
  const claim = claimOf(state, department);
  if (!claim || (!claim.releaseAsked && !unasked))
    throw new CaseRejected('release-not-asked', { department: department.name });
  requireInOrder(at, state);

  const released: readonly Released[] = [
    { type: 'ClaimReleased', data: { ...release, role: claim.role } },
    ...cancelled(state, department, { reason, by, at }),
  ];
  return [...released, ...adoptionAfter(released.reduce<Case>(caseDecider.evolve, state), release)];
};
