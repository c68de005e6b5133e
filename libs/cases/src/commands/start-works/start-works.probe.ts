import type { MilestoneId } from '../../case/ids.js';
import { once, own, type Probe, supplied, words } from '../../case/probing.policy.js';
import { startWorks } from './start-works.decision.js';

export const startWorksProbe: Probe = (looking) => {
  const { state, rules, today } = looking;
  const milestones = [{ id: supplied as MilestoneId, name: words }];
  return once(() => startWorks({ milestones, today, ...own(looking) }, state, rules));
};
