import type { Procedure } from '@crosswalk/procedures';
import type { MilestoneReached } from '../../case/events.js';
import { requireAttached, requireClaim, requireInOrder, requireLed, requireStep } from '../../case/guards.decision.js';
import type { Day } from '../../case/ids.js';
import { openMilestoneOf } from '../../case/plan.decision.js';
import { CaseRejected } from '../../case/rejections.js';
import type { Case, LedCase } from '../../case/state.js';

export type ReachMilestone = MilestoneReached['data'] & Readonly<{ today: Day }>;

/** A milestone is reached once, on a day that has come. */
export const reachMilestone = (command: ReachMilestone, state: Case, rules: Procedure): readonly MilestoneReached[] => {
  const { today, ...reached } = command;
  const { department, milestone, reachedOn, photos, at } = reached;

  requireLed(state);
  requireStep(rules, 'works');
  requireClaim(state, department.id);
  openMilestoneOf(state, milestone);
  requireHappened(reachedOn, today, state);
  requireAttached(state, photos, 'photos');
  requireInOrder(at, state);

  return [{ type: 'MilestoneReached', data: reached }];
};

// A day at the installation never begins after the same day in UTC, so nothing reached since the filing is refused.
const requireHappened = (on: Day, today: Day, { filedAt }: LedCase): void => {
  const field = 'on';
  const since = filedAt.slice(0, 10);
  if (on > today) throw new CaseRejected('occurred-in-the-future', { occurred: on, field });
  if (on < since) throw new CaseRejected('occurred-before-last-step', { at: on, since, field });
};
