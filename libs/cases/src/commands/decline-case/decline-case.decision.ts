import type { CaseDeclined } from '../../case/events.js';
import { requireFiled, requireInOrder, requireOpen } from '../../case/guards.decision.js';
import { CaseRejected } from '../../case/rejections.js';
import { claimsOf, type Case } from '../../case/state.js';

export type DeclineCase = CaseDeclined['data'];

/** The end of a case that nobody has claimed; suspended or not. */
export const declineCase = (command: DeclineCase, state: Case): readonly CaseDeclined[] => {
  requireFiled(state);
  if (state.stage === 'declined') return [];
  requireOpen(state);
  if (state.stage === 'resolved') throw new CaseRejected('case-already-resolved');
  const [claim] = claimsOf(state);
  if (claim) throw new CaseRejected('case-already-claimed', { department: claim.department.name });
  requireInOrder(command.at, state);

  return [{ type: 'CaseDeclined', data: command }];
};
