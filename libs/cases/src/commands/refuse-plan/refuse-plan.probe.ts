import { own, type Probe, words } from '../../case/probing.policy.js';
import { refusePlan } from './refuse-plan.decision.js';

/** About its newest version. */
export const refusePlanProbe: Probe = (looking) => {
  const { state, rules } = looking;
  const { version } = state.plan ?? NO_PLAN;
  return [{ part: String(version), ask: () => refusePlan({ version, reason: words, ...own(looking) }, state, rules) }];
};

const NO_PLAN = { version: 0 };
