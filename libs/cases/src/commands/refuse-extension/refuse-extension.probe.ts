import { done, each, type Probe, words } from '../../case/probing.policy.js';
import { claimsOf } from '../../case/state.js';
import { refuseExtension } from './refuse-extension.decision.js';

/** About each unit that asked. */
export const refuseExtensionProbe: Probe = (looking) => {
  const { state } = looking;
  const asked = claimsOf(state).filter(({ extensionAsked }) => extensionAsked !== undefined);
  return each(
    asked.map(({ department }) => department),
    (department) => refuseExtension({ department, reason: words, ...done(looking) }, state),
  );
};
