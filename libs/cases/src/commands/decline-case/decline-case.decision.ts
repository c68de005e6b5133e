import type { CaseDeclined } from '../../case/events.js';
import { requireFiled, requireFromThere, requireInOrder, requireOpen } from '../../case/guards.decision.js';
import type { UnitId } from '../../case/ids.js';
import { CaseRejected } from '../../case/rejections.js';
import { claimsOf, type Case } from '../../case/state.js';

/** `unit`: the subdistrict that asks; absent when the coordinator does. */
export type DeclineCase = CaseDeclined['data'] & Readonly<{ unit?: UnitId }>;

/** The end of a case that nobody has claimed; suspended or not. */
export const declineCase = (command: DeclineCase, state: Case): readonly CaseDeclined[] => {
  const { unit, ...declining } = command;

  requireFiled(state);
  if (unit !== undefined) requireFromThere(state, unit);
  if (state.stage === 'declined') return [];
  requireOpen(state);
  if (state.stage === 'resolved') throw new CaseRejected('case-already-resolved');
  const [claim] = claimsOf(state);
  if (claim) throw new CaseRejected('case-already-claimed', { department: claim.department.name });
  requireInOrder(command.at, state);

  return [{ type: 'CaseDeclined', data: declining }];
};
