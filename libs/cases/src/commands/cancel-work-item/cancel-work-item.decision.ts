import type { Procedure } from '@crosswalk/procedures';
import type { WorkItemCancelled } from '../../case/events.js';
import { CaseRejected } from '../../case/rejections.js';
import type { Case } from '../../case/state.js';
import { ownItem, requireWork, type Working } from '../../case/work.decision.js';

export type CancelWorkItem = WorkItemCancelled['data'] & Working;

/** Nothing waits for it any longer. */
export const cancelWorkItem = (
  command: CancelWorkItem,
  state: Case,
  rules: Procedure,
): readonly WorkItemCancelled[] => {
  const { workRevision: _seen, ...cancellation } = command;

  requireWork(command, state, rules);
  const { title, progress } = ownItem(state, cancellation.item, cancellation.department);
  if (progress === 'cancelled') return [];
  if (progress === 'finished') throw new CaseRejected('work-item-closed', { title });

  return [{ type: 'WorkItemCancelled', data: cancellation }];
};
