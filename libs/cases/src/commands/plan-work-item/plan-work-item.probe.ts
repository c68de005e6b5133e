import type { WorkItemId } from '../../case/ids.js';
import { once, own, type Probe, supplied, words } from '../../case/probing.policy.js';
import { planWorkItem } from './plan-work-item.decision.js';

export const planWorkItemProbe: Probe = (looking) => {
  const { state, rules, today } = looking;
  const item = supplied as WorkItemId;
  return once(() => planWorkItem({ item, title: words, dependsOn: [], today, ...own(looking) }, state, rules));
};
