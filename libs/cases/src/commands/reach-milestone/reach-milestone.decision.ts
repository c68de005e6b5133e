import type { Procedure } from '@crosswalk/procedures';
import type { MilestoneReached } from '../../case/events.js';
import {
  requireAttached,
  requireClaim,
  requireInOrder,
  requireLed,
  requireOccurred,
  requireStep,
} from '../../case/guards.decision.js';
import type { Day } from '../../case/ids.js';
import { openMilestoneOf } from '../../case/plan.decision.js';
import type { Case } from '../../case/state.js';

export type ReachMilestone = MilestoneReached['data'] & Readonly<{ today: Day }>;

/** A milestone is reached once, on a day that has come. */
export const reachMilestone = (command: ReachMilestone, state: Case, rules: Procedure): readonly MilestoneReached[] => {
  const { today, ...reached } = command;
  const { department, milestone, reachedOn, photos, at } = reached;

  requireLed(state);
  requireStep(rules, 'works');
  requireClaim(state, department.id);
  openMilestoneOf(state, milestone);
  // A day at the installation never begins after the same day in UTC, so nothing reached since the filing is refused.
  requireOccurred({ occurred: reachedOn, now: today, filedAt: state.filedAt.slice(0, 10), field: 'on' });
  requireAttached(state, photos, 'photos');
  requireInOrder(at, state);

  return [{ type: 'MilestoneReached', data: reached }];
};
