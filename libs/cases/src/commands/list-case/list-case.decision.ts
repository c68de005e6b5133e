import type { Procedure } from '@crosswalk/procedures';
import { requireAdmitted, type Admission } from '../../case/admission.decision.js';
import type { CaseListed } from '../../case/events.js';
import { requireInOrder, requireMoving, requireStep } from '../../case/guards.decision.js';
import { CaseRejected } from '../../case/rejections.js';
import { claimsOf, type Case } from '../../case/state.js';

/** Imported history comes without an admission: its list is nobody's campaign here. */
export type ListCase = CaseListed['data'] & Readonly<{ admission?: Admission }>;

export const listCase = ({ admission, ...command }: ListCase, state: Case, rules: Procedure): readonly CaseListed[] => {
  requireMoving(state);
  requireStep(rules, 'listing');
  if (state.stage === 'returned') throw new CaseRejected('case-returned');
  if (state.list) {
    const { id, name, level } = state.list;
    if (id === command.list.id && name === command.list.name && level === command.list.level) return [];
    throw new CaseRejected('case-already-listed', { list: name });
  }
  const [claim] = claimsOf(state);
  if (claim) throw new CaseRejected('case-already-claimed', { department: claim.department.name });
  if (admission) requireAdmitted(command.list, admission, state);
  requireInOrder(command.at, state);

  return [{ type: 'CaseListed', data: command }];
};
