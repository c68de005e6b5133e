import { done, each, type Probe, words } from '../../case/probing.policy.js';
import { claimsOf } from '../../case/state.js';
import { refuseRelease } from './refuse-release.decision.js';

/** About each unit that asked. */
export const refuseReleaseProbe: Probe = (looking) => {
  const { state } = looking;
  const asked = claimsOf(state).filter(({ releaseAsked }) => releaseAsked);
  return each(
    asked.map(({ department }) => department),
    (department) => refuseRelease({ department, reason: words, ...done(looking) }, state),
  );
};
