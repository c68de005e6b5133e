import { CLAIM_ROLES } from '../../case/events.js';
import { own, type Probe } from '../../case/probing.policy.js';
import { claimCase } from './claim-case.decision.js';

/** As the lead, or in support; by offers, only with a place kept. */
export const claimCaseProbe: Probe = (looking) => {
  const { asker, state, rules, today, places } = looking;
  if (rules.claim.offered && !places.own) return [];
  return CLAIM_ROLES.map((role) => ({
    part: '',
    ask: () => claimCase({ role, kind: asker.unit?.kind, today, ...own(looking) }, state, rules),
  }));
};
