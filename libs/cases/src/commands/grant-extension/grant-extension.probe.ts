import { done, each, type Probe } from '../../case/probing.policy.js';
import { claimsOf } from '../../case/state.js';
import { grantExtension } from './grant-extension.decision.js';

/** About each unit that asked. */
export const grantExtensionProbe: Probe = (looking) => {
  const { state, rules } = looking;
  const asked = claimsOf(state).filter(({ extensionAsked }) => extensionAsked !== undefined);
  return each(
    asked.map(({ department }) => department),
    (department) => grantExtension({ department, days: 1, ...done(looking) }, state, rules),
  );
};
