import { each, own, type Probe } from '../../case/probing.policy.js';
import { openItemsOf } from '../../case/work.decision.js';
import { startWorkItem } from './start-work-item.decision.js';

export const startWorkItemProbe: Probe = (looking) => {
  const { state, rules, unit } = looking;
  return each(openItemsOf(state, unit), ({ id: item }) => startWorkItem({ item, ...own(looking) }, state, rules));
};
