import { own, type Probe } from '../../case/probing.policy.js';
import { signPlan } from './sign-plan.decision.js';

/** About its newest version. */
export const signPlanProbe: Probe = (looking) => {
  const { state, rules } = looking;
  const { version } = state.plan ?? NO_PLAN;
  return [{ part: String(version), ask: () => signPlan({ version, ...own(looking) }, state, rules) }];
};

const NO_PLAN = { version: 0 };
