import { each, own, type Probe, words } from '../../case/probing.policy.js';
import { openItemsOf } from '../../case/work.decision.js';
import { finishWorkItem } from './finish-work-item.decision.js';

export const finishWorkItemProbe: Probe = (looking) => {
  const { state, rules, unit } = looking;
  return each(openItemsOf(state, unit), ({ id: item }) =>
    finishWorkItem({ item, outcome: words, evidence: [], ...own(looking) }, state, rules),
  );
};
