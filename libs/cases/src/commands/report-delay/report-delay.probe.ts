import { each, own, type Probe, words } from '../../case/probing.policy.js';
import { reportDelay } from './report-delay.decision.js';

export const reportDelayProbe: Probe = (looking) => {
  const { state, rules, today } = looking;
  const open = state.works?.milestones.filter(({ reached }) => !reached) ?? [];
  return each(open, ({ id: milestone }) =>
    reportDelay({ milestone, until: today, reason: words, today, ...own(looking) }, state, rules),
  );
};
