import { each, own, type Probe, words } from '../../case/probing.policy.js';
import { openItemsOf } from '../../case/work.decision.js';
import { cancelWorkItem } from './cancel-work-item.decision.js';

export const cancelWorkItemProbe: Probe = (looking) => {
  const { state, rules, unit } = looking;
  return each(openItemsOf(state, unit), ({ id: item }) =>
    cancelWorkItem({ item, reason: words, ...own(looking) }, state, rules),
  );
};
