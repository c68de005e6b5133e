import type { CaseReturned } from '../../case/events.js';
import { requireFromThere, requireInOrder, requireNotSuspended, requireOpen } from '../../case/guards.decision.js';
import type { UnitId } from '../../case/ids.js';
import { CaseRejected } from '../../case/rejections.js';
import { claimsOf, type Case } from '../../case/state.js';

/** `unit`: the subdistrict that asks; absent when the coordinator does. */
export type ReturnCase = CaseReturned['data'] & Readonly<{ unit?: UnitId }>;

/** Sent back for more, while nobody has claimed it. */
export const returnCase = (command: ReturnCase, state: Case): readonly CaseReturned[] => {
  const { unit, ...giving } = command;

  requireOpen(state);
  if (unit !== undefined) requireFromThere(state, unit);
  if (state.stage === 'returned') return [];
  if (state.stage === 'resolved') throw new CaseRejected('case-already-resolved');
  requireNotSuspended(state);
  const [claim] = claimsOf(state);
  if (claim) throw new CaseRejected('case-already-claimed', { department: claim.department.name });
  requireInOrder(command.at, state);

  return [{ type: 'CaseReturned', data: giving }];
};
