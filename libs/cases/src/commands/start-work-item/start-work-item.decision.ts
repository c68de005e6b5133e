import type { Procedure } from '@crosswalk/procedures';
import type { WorkItemStarted } from '../../case/events.js';
import { CaseRejected } from '../../case/rejections.js';
import type { Case, WorkItem } from '../../case/state.js';
import { ownItem, requireWork, waitedForBy, type Working } from '../../case/work.decision.js';

export type StartWorkItem = WorkItemStarted['data'] & Working;

export const startWorkItem = (command: StartWorkItem, state: Case, rules: Procedure): readonly WorkItemStarted[] => {
  const { workRevision: _seen, ...started } = command;

  requireWork(command, state, rules);
  const item = ownItem(state, started.item, started.department);
  const { title, progress } = item;
  if (progress === 'started') return [];
  if (progress !== 'planned') throw new CaseRejected('work-item-closed', { title });
  const waited = waitedForBy(item, state);
  if (waited.length > 0) throw new CaseRejected('work-item-waits', { title, waitsFor: named(waited) });

  return [{ type: 'WorkItemStarted', data: started }];
};

const named = (items: readonly WorkItem[]) => ({
  zh: items.map(({ department, title }) => `${department.name}的「${title}」`).join('、'),
  en: items.map(({ department, title }) => `“${title}” of ${department.name}`).join(', '),
});
