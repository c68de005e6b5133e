import type { Procedure } from '@crosswalk/procedures';
import { daysBetween } from '../../case/days.ids.js';
import type { CaseSuspended } from '../../case/events.js';
import {
  requireFromToday,
  requireInOrder,
  requireLead,
  requireMoving,
  requireOpen,
} from '../../case/guards.decision.js';
import type { Day, UnitId } from '../../case/ids.js';
import { CaseRejected } from '../../case/rejections.js';
import type { Case } from '../../case/state.js';

/** `unit`: the lead that suspends; absent when the coordinator does. */
export type SuspendCase = CaseSuspended['data'] & Readonly<{ unit?: UnitId; today: Day }>;

export const suspendCase = (command: SuspendCase, state: Case, rules: Procedure): readonly CaseSuspended[] => {
  const { unit, today, ...suspension } = command;
  const { reviewOn, at } = suspension;

  requireOpen(state);
  if (unit !== undefined) requireLead(state, unit);
  if (state.suspended?.reviewOn === reviewOn) return [];
  requireMoving(state);
  requireFromToday(reviewOn, today, 'reviewOn');
  const { suspensionDays: most } = rules.limits;
  if (daysBetween(today, reviewOn) > most) throw new CaseRejected('review-too-late', { most: String(most) });
  requireInOrder(at, state);

  return [{ type: 'CaseSuspended', data: suspension }];
};
