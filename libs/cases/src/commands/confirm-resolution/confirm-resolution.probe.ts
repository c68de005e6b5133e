import { done, once, type Probe } from '../../case/probing.policy.js';
import { confirmResolution } from './confirm-resolution.decision.js';

export const confirmResolutionProbe: Probe = (looking) => {
  const { state, rules, unit } = looking;
  const answer = { solved: 'solved', satisfied: 'satisfied', unit: unit.id } as const;
  return once(() => confirmResolution({ ...answer, ...done(looking) }, state, rules));
};
