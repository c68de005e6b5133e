import { once, own, type Probe, words } from '../../case/probing.policy.js';
import { claimsOf } from '../../case/state.js';
import { proposePlan } from './propose-plan.decision.js';

export const proposePlanProbe: Probe = (looking) => {
  const { state, rules } = looking;
  const measures = claimsOf(state).map(({ department }) => ({ department, what: words }));
  return once(() => proposePlan({ summary: words, measures, changes: words, ...own(looking) }, state, rules));
};
