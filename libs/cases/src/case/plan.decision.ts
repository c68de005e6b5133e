import type { MilestoneId } from './ids.js';
import { CaseRejected } from './rejections.js';
import type { LedCase, Plan, Works } from './state.js';

/** The plan, when that version is its newest. @throws CaseRejected */
export const planOf = ({ plan }: LedCase, version: number): Plan => {
  if (!plan) throw new CaseRejected('plan-missing');
  if (plan.version !== version) throw new CaseRejected('plan-of-another-version', { version: String(plan.version) });
  return plan;
};

/** The works, once they were started. @throws CaseRejected */
export const worksOf = ({ works }: LedCase): Works => {
  if (!works) throw new CaseRejected('works-not-started');
  return works;
};

/** The milestone of that id, while it is not reached. @throws CaseRejected */
export const openMilestoneOf = (state: LedCase, id: MilestoneId): Works['milestones'][number] => {
  const milestone = worksOf(state).milestones.find((one) => one.id === id);
  if (!milestone) throw new CaseRejected('milestone-unknown');
  if (milestone.reached) throw new CaseRejected('milestone-already-reached', { milestone: milestone.name });
  return milestone;
};
