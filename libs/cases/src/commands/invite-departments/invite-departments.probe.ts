import { onBehalf, once, type Probe } from '../../case/probing.policy.js';
import { newcomer } from '../../case/supplied.policy.js';
import { inviteDepartments } from './invite-departments.decision.js';

export const inviteDepartmentsProbe: Probe = (looking) => {
  const { state, rules, today } = looking;
  const [kind = ''] = [...rules.claim.lead, ...rules.claim.support];
  const departments = [{ unit: newcomer, kind }];
  return once(() => inviteDepartments({ departments, today, ...onBehalf(looking) }, state, rules));
};
