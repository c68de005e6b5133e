import type { Procedure } from '@crosswalk/procedures';
import type { UnitRef, WorkItemCancelled } from './events.js';
import { requireClaim, requireMoving, requireStep } from './guards.decision.js';
import type { WorkItemId } from './ids.js';
import { CaseRejected } from './rejections.js';
import { isOpen, type Case, type Facts, type OpenCase, type WorkItem } from './state.js';

/** Who works, and the revision of their unit's work that they looked at, when they said so. */
export type Working = Readonly<{ department: UnitRef; workRevision?: number }>;

type CaseAtWork = Exclude<OpenCase, { stage: 'resolved' }>;

/** Refuses work to whoever holds no claim, and to whoever did not see what a colleague changed. */
export function requireWork(working: Working, state: Case, rules: Procedure): asserts state is CaseAtWork {
  requireMoving(state);
  requireStep(rules, 'work-items');
  const { work } = requireClaim(state, working.department.id);
  const { workRevision: expected = work } = working;
  if (expected !== work) {
    throw new CaseRejected('work-moved-on', { expected: String(expected), actual: String(work) });
  }
}

/** The work item of that id, which has to be the unit's own. @throws CaseRejected */
export const ownItem = ({ items }: Facts, wanted: WorkItemId, unit: UnitRef): WorkItem => {
  const item = items.find(({ id }) => id === wanted);
  if (!item) throw new CaseRejected('work-item-unknown');
  const { id, name } = item.department;
  if (id !== unit.id) throw new CaseRejected('work-item-of-another-department', { department: name });
  return item;
};

/** The items of a unit that are not done. */
export const openItemsOf = ({ items }: Facts, unit: UnitRef): readonly WorkItem[] =>
  items.filter((item) => item.department.id === unit.id && isOpen(item));

/** The open items that this one waits for. */
export const waitedForBy = ({ dependsOn }: WorkItem, { items }: Facts): readonly WorkItem[] =>
  items.filter((item) => dependsOn.includes(item.id) && isOpen(item));

type Why = Omit<WorkItemCancelled['data'], 'department' | 'item'>;

/** The end of a unit's open items, when its claim ends. */
export const cancelled = (facts: Facts, unit: UnitRef, why: Why): readonly WorkItemCancelled[] =>
  openItemsOf(facts, unit).map(({ id: item, department }) => ({
    type: 'WorkItemCancelled',
    data: { department, item, ...why },
  }));
