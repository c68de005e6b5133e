import { onBehalf, once, type Probe, words } from '../../case/probing.policy.js';
import { claimsOf } from '../../case/state.js';
import { urgeCase } from './urge-case.decision.js';

/** Whoever has it, or was asked to. */
export const urgeCaseProbe: Probe = (looking) => {
  const { state } = looking;
  const departments = [...claimsOf(state).map(({ department }) => department), ...state.invited];
  return once(() => urgeCase({ departments, note: words, ...onBehalf(looking) }, state));
};
