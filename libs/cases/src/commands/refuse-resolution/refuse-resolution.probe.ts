import { done, once, type Probe, words } from '../../case/probing.policy.js';
import { refuseResolution } from './refuse-resolution.decision.js';

export const refuseResolutionProbe: Probe = (looking) => {
  const { state, rules, unit } = looking;
  return once(() => refuseResolution({ reason: words, unit: unit.id, ...done(looking) }, state, rules));
};
