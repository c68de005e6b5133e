import type { Procedure } from '@crosswalk/procedures';
import type { WorkItemFinished } from '../../case/events.js';
import { requireAttached } from '../../case/guards.decision.js';
import { CaseRejected } from '../../case/rejections.js';
import type { Case } from '../../case/state.js';
import { ownItem, requireWork, type Working } from '../../case/work.decision.js';

export type FinishWorkItem = WorkItemFinished['data'] & Working;

export const finishWorkItem = (command: FinishWorkItem, state: Case, rules: Procedure): readonly WorkItemFinished[] => {
  const { workRevision: _seen, ...finished } = command;

  requireWork(command, state, rules);
  const { title, progress } = ownItem(state, finished.item, finished.department);
  if (progress === 'finished') return [];
  if (progress === 'cancelled') throw new CaseRejected('work-item-closed', { title });
  if (progress === 'planned') throw new CaseRejected('work-item-not-started', { title });
  requireAttached(state, finished.evidence, 'evidence');

  return [{ type: 'WorkItemFinished', data: finished }];
};
