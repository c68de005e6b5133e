import { done, each, type Probe, words } from '../../case/probing.policy.js';
import { claimsOf } from '../../case/state.js';
import { releaseClaim } from './release-claim.decision.js';

/** About each unit that asked. */
export const releaseClaimProbe: Probe = (looking) => {
  const { state } = looking;
  const asked = claimsOf(state).filter(({ releaseAsked }) => releaseAsked);
  return each(
    asked.map(({ department }) => department),
    (department) => releaseClaim({ department, reason: words, ...done(looking) }, state),
  );
};
