import type { Procedure } from '@crosswalk/procedures';
import type { WorksDelayed } from '../../case/events.js';
import { requireClaim, requireFromToday, requireInOrder, requireLed, requireStep } from '../../case/guards.decision.js';
import type { Day } from '../../case/ids.js';
import { openMilestoneOf } from '../../case/plan.decision.js';
import type { Case } from '../../case/state.js';

export type ReportDelay = WorksDelayed['data'] & Readonly<{ today: Day }>;

/** A milestone that is not reached yet will be later than thought, for a reason. */
export const reportDelay = (command: ReportDelay, state: Case, rules: Procedure): readonly WorksDelayed[] => {
  const { today, ...delay } = command;

  requireLed(state);
  requireStep(rules, 'works');
  requireClaim(state, delay.department.id);
  openMilestoneOf(state, delay.milestone);
  requireFromToday(delay.until, today, 'until');
  requireInOrder(delay.at, state);

  return [{ type: 'WorksDelayed', data: delay }];
};
