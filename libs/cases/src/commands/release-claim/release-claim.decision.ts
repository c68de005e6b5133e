import type { ClaimReleased } from '../../case/events.js';
import { requireInOrder, requireOpen } from '../../case/guards.decision.js';
import { CaseRejected } from '../../case/rejections.js';
import type { Case } from '../../case/state.js';

export type ReleaseClaim = Omit<ClaimReleased['data'], 'role'>;

export const releaseClaim = (command: ReleaseClaim, state: Case): readonly ClaimReleased[] => {
  requireOpen(state);
  if (state.stage === 'resolved') throw new CaseRejected('case-already-resolved');
  if (!state.lead) throw new CaseRejected('case-not-claimed');
  const { department } = state.lead;
  if (department.id !== command.department.id) {
    throw new CaseRejected('claim-held-by-another-department', { department: department.name });
  }
  requireInOrder(command.at, state);

  return [{ type: 'ClaimReleased', data: { ...command, role: 'lead' } }];
};
