import { CLAIM_ROLES } from '../../case/events.js';
import { done, type Probe, words } from '../../case/probing.policy.js';
import { newcomer } from '../../case/supplied.policy.js';
import { assignDepartment } from './assign-department.decision.js';

/** As the lead, or in support; by offers, only where somebody has a place. */
export const assignDepartmentProbe: Probe = (looking) => {
  const { state, rules, today, places } = looking;
  if (rules.claim.offered && !places.others) return [];
  return CLAIM_ROLES.map((role) => {
    const claim = { department: newcomer, kind: rules.claim[role][0], role, reason: words, today };
    return { part: '', ask: () => assignDepartment({ ...claim, ...done(looking) }, state, rules) };
  });
};
