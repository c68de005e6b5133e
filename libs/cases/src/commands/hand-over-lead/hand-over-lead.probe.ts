import { done, once, type Probe, words } from '../../case/probing.policy.js';
import { newcomer } from '../../case/supplied.policy.js';
import { handOverLead } from './hand-over-lead.decision.js';

/** By offers, only where somebody has a place. */
export const handOverLeadProbe: Probe = (looking) => {
  const { state, rules, today, places } = looking;
  if (rules.claim.offered && !places.others) return [];
  const message = { to: newcomer, kind: rules.claim.lead[0], reason: words, today, ...done(looking) };
  return once(() => handOverLead(message, state, rules));
};
