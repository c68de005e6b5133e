import { each, own, type Probe } from '../../case/probing.policy.js';
import { reachMilestone } from './reach-milestone.decision.js';

export const reachMilestoneProbe: Probe = (looking) => {
  const { state, rules, today } = looking;
  const open = state.works?.milestones.filter(({ reached }) => !reached) ?? [];
  return each(open, ({ id: milestone }) =>
    reachMilestone({ milestone, reachedOn: today, photos: [], today, ...own(looking) }, state, rules),
  );
};
