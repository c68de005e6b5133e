import type { Procedure } from '@crosswalk/procedures';
import type { CaseClaimed } from '../../case/events.js';
import { requireInOrder, requireMoving } from '../../case/guards.decision.js';
import type { Day } from '../../case/ids.js';
import { CaseRejected } from '../../case/rejections.js';
import type { Case } from '../../case/state.js';

/** `today`: the day at the installation, for telling whether the promise lies in the past. */
export type ClaimCase = CaseClaimed['data'] & Readonly<{ today: Day }>;

export const claimCase = (command: ClaimCase, state: Case, rules: Procedure): readonly CaseClaimed[] => {
  const { today, ...claim } = command;

  requireMoving(state);
  if (state.stage === 'returned') throw new CaseRejected('case-returned');
  if (state.stage === 'filed' && rules.claim.from === 'listed') throw new CaseRejected('case-not-listed');
  if (state.lead) {
    if (state.lead.department.id === claim.department.id) return [];
    throw new CaseRejected('lead-already-claimed', { department: state.lead.department.name });
  }
  if (claim.promisedFor !== undefined && claim.promisedFor < today) throw new CaseRejected('promise-in-the-past');
  requireInOrder(claim.at, state);

  return [{ type: 'CaseClaimed', data: claim }];
};
