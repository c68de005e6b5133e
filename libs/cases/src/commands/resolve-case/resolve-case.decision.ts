import type { Procedure } from '@crosswalk/procedures';
import type { CaseResolved } from '../../case/events.js';
import { requireInOrder, requireOpen } from '../../case/guards.decision.js';
import { CaseRejected } from '../../case/rejections.js';
import type { Case } from '../../case/state.js';

export type ResolveCase = CaseResolved['data'];

export const resolveCase = (command: ResolveCase, state: Case, _rules: Procedure): readonly CaseResolved[] => {
  requireOpen(state);
  if (state.stage === 'resolved') throw new CaseRejected('case-already-resolved');
  if (!state.lead) throw new CaseRejected('case-not-claimed');
  const { department } = state.lead;
  if (department.id !== command.department.id) {
    throw new CaseRejected('claim-held-by-another-department', { department: department.name });
  }
  requireInOrder(command.at, state);

  return [{ type: 'CaseResolved', data: command }];
};
