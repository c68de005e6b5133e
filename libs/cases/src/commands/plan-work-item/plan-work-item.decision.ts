import type { Procedure } from '@crosswalk/procedures';
import type { WorkItemPlanned } from '../../case/events.js';
import { requireFromToday } from '../../case/guards.decision.js';
import type { Day } from '../../case/ids.js';
import { CaseRejected } from '../../case/rejections.js';
import type { Case } from '../../case/state.js';
import { requireWork, type Working } from '../../case/work.decision.js';

/** `today`: the day at the installation, for telling whether it is due in the past. */
export type PlanWorkItem = WorkItemPlanned['data'] & Working & Readonly<{ today: Day }>;

/** It may depend on items of any department that are there already, so nothing ever waits for itself. */
export const planWorkItem = (command: PlanWorkItem, state: Case, rules: Procedure): readonly WorkItemPlanned[] => {
  const { today, workRevision: _seen, ...planned } = command;

  requireWork(command, state, rules);
  requireFromToday(planned.due, today, 'due');
  if (!planned.dependsOn.every((needed) => state.items.some(({ id }) => id === needed))) {
    throw new CaseRejected('work-item-unknown', { field: 'dependsOn' });
  }

  return [{ type: 'WorkItemPlanned', data: planned }];
};
