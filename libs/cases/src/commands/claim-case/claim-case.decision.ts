import type { CaseClaimed } from '../../case/events.js';
import { requireInOrder, requireOpen } from '../../case/guards.decision.js';
import type { Day } from '../../case/ids.js';
import { CaseRejected } from '../../case/rejections.js';
import type { Case } from '../../case/state.js';

/** `today`: the day at the installation, for telling whether the promise lies in the past. */
export type ClaimCase = Omit<CaseClaimed['data'], 'role'> & Readonly<{ today: Day }>;

export const claimCase = (command: ClaimCase, state: Case): readonly CaseClaimed[] => {
  const { today, ...claim } = command;

  requireOpen(state);
  if (state.stage === 'filed') throw new CaseRejected('case-not-listed');
  if (state.stage !== 'listed') {
    if (state.stage === 'claimed' && state.lead.department.id === claim.department.id) return [];
    throw new CaseRejected('lead-already-claimed', { department: state.lead.department.name });
  }
  if (claim.promisedFor !== undefined && claim.promisedFor < today) throw new CaseRejected('promise-in-the-past');
  requireInOrder(claim.at, state);

  return [{ type: 'CaseClaimed', data: { ...claim, role: 'lead' } }];
};
