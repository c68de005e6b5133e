import { unreachable } from '@crosswalk/event-sourcing';
import type { UnitRef, WorkItemEvent } from '../../../case/events.js';
import type { AttachmentId, Day, Instant, WorkItemId } from '../../../case/ids.js';

export type WorkItemOnFile = Readonly<{
  id: WorkItemId;
  department: UnitRef;
  title: string;
  progress: 'planned' | 'started' | 'finished' | 'cancelled';
  due?: Day;
  dependsOn: readonly WorkItemId[];
  plannedAt: Instant;
  startedAt?: Instant;
  endedAt?: Instant;
  /** What was done, or why it was cancelled. */
  words?: string;
  evidence: readonly AttachmentId[];
}>;

/** The work items after one more event. */
export const worked = (items: readonly WorkItemOnFile[], event: WorkItemEvent): readonly WorkItemOnFile[] => {
  const { at } = event.data;
  const changed = (change: Partial<WorkItemOnFile>): readonly WorkItemOnFile[] =>
    items.map((item) => (item.id === event.data.item ? { ...item, ...change } : item));
  switch (event.type) {
    case 'WorkItemPlanned': {
      const { item, department, title, due, dependsOn } = event.data;
      const planned = { id: item, department, title, dependsOn, plannedAt: at, evidence: [] };
      return [...items, { ...planned, progress: 'planned', ...(due === undefined ? {} : { due }) }];
    }
    case 'WorkItemStarted':
      return changed({ progress: 'started', startedAt: at });
    case 'WorkItemFinished': {
      const { outcome, evidence } = event.data;
      return changed({ progress: 'finished', endedAt: at, words: outcome, evidence });
    }
    case 'WorkItemCancelled':
      return changed({ progress: 'cancelled', endedAt: at, words: event.data.reason });
    default:
      return unreachable(event);
  }
};
