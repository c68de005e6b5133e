import type { CaseReturned } from '../../case/events.js';
import { requireInOrder, requireNotSuspended, requireOpen } from '../../case/guards.decision.js';
import { CaseRejected } from '../../case/rejections.js';
import { claimsOf, type Case } from '../../case/state.js';

export type ReturnCase = CaseReturned['data'];

/** Sent back for more, while nobody has claimed it. */
export const returnCase = (command: ReturnCase, state: Case): readonly CaseReturned[] => {
  requireOpen(state);
  if (state.stage === 'returned') return [];
  if (state.stage === 'resolved') throw new CaseRejected('case-already-resolved');
  requireNotSuspended(state);
  const [claim] = claimsOf(state);
  if (claim) throw new CaseRejected('case-already-claimed', { department: claim.department.name });
  requireInOrder(command.at, state);

  return [{ type: 'CaseReturned', data: command }];
};
