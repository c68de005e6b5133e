import { daysAfter } from '../../../libs/cases/src/case/days.ids.js';
import type { WorkItemId } from '../../../libs/cases/src/case/ids.js';
import { claimsOf, isOpen, type Case, type WorkItem } from '../../../libs/cases/src/case/state.js';
import { cancelWorkItem } from '../../../libs/cases/src/commands/cancel-work-item/cancel-work-item.decision.js';
import { finishWorkItem } from '../../../libs/cases/src/commands/finish-work-item/finish-work-item.decision.js';
import { planWorkItem } from '../../../libs/cases/src/commands/plan-work-item/plan-work-item.decision.js';
import { startWorkItem } from '../../../libs/cases/src/commands/start-work-item/start-work-item.decision.js';
import { waitedForBy } from '../../../libs/cases/src/case/work.decision.js';
import { done, filedOr, ownUnit, stranger } from './at-hand.js';
import { attachedTo, firstOf, leadOr } from './at-work.js';
import type { Choosing, Requests } from './request.js';

const unknown = 'item-of-no-case' as WorkItemId;

/** An item that is fit for what is asked, where there is one; any other, or one that is not there. */
const itemFor = (state: Case, choosing: Choosing, fits: (item: WorkItem) => boolean) => {
  const { one, part } = choosing;
  const meant = filedOr(state, ({ items }) => items.find(({ id }) => id === part), undefined);
  const fit = filedOr(state, ({ items }) => items.find(fits), undefined);
  const last = filedOr(state, ({ items }) => items.at(-1), undefined);
  const item = meant ?? one([fit ?? last, last, undefined]);
  const department = ownUnit(choosing) ?? one([item?.department ?? stranger, stranger]);
  return { item: item?.id ?? unknown, department };
};

/** The newest revision of a unit's work, none, or one that is not there yet. */
const revision = (state: Case, unit: { id: string }, { one }: Choosing): { workRevision?: number } => {
  const claim = filedOr(
    state,
    (known) => claimsOf(known).find(({ department }) => department.id === unit.id),
    undefined,
  );
  const workRevision = claim?.work ?? 0;
  return one<{ workRevision?: number }>([{ workRevision }, {}, { workRevision: workRevision + 1 }]);
};

/** Work items. */
export const workRequests: Requests = {
  'plan-work-item': (state, choosing, rules) => {
    const { one, today, id } = choosing;
    const department = leadOr(state, choosing);
    const last = firstOf(state, ({ items }) => items.filter(isOpen).slice(-1));
    const dependsOn = one([[], last ? [last.id] : [], [unknown]]);
    const due = one([daysAfter(today, 14), daysAfter(today, -14)]);
    const planned = { item: id as WorkItemId, department, title: '施划标线', due, dependsOn, today };
    return planWorkItem({ ...planned, ...revision(state, department, choosing), ...done(choosing) }, state, rules);
  },
  'start-work-item': (state, choosing, rules) => {
    const free = (item: WorkItem): boolean =>
      item.progress === 'planned' && filedOr(state, (known) => waitedForBy(item, known).length === 0, false);
    const own = itemFor(state, choosing, free);
    return startWorkItem({ ...own, ...revision(state, own.department, choosing), ...done(choosing) }, state, rules);
  },
  'finish-work-item': (state, choosing, rules) => {
    const own = itemFor(state, choosing, ({ progress }) => progress === 'started');
    const message = { ...own, outcome: '已施划', evidence: attachedTo(state, choosing) };
    return finishWorkItem(
      { ...message, ...revision(state, own.department, choosing), ...done(choosing) },
      state,
      rules,
    );
  },
  'cancel-work-item': (state, choosing, rules) => {
    const own = itemFor(state, choosing, isOpen);
    const message = { ...own, reason: '改设信号灯', ...revision(state, own.department, choosing) };
    return cancelWorkItem({ ...message, ...done(choosing) }, state, rules);
  },
};
