import type { CasesLinked } from '../../case/events.js';
import { requireFiled } from '../../case/guards.decision.js';
import type { CaseId } from '../../case/ids.js';
import { CaseRejected } from '../../case/rejections.js';
import type { Case } from '../../case/state.js';

/** `otherCase`: as the log has it now. */
export type LinkCases = Omit<CasesLinked['data'], 'other'> &
  Readonly<{ caseId: CaseId; other: CaseId; otherCase: Case }>;

export const linkCases = (command: LinkCases, state: Case): readonly CasesLinked[] => {
  const { caseId, other, otherCase, ...link } = command;

  requireFiled(state);
  if (other === caseId) throw new CaseRejected('same-case', { field: 'other' });
  if (otherCase.stage === 'unfiled') throw new CaseRejected('other-case-unknown', { other, field: 'other' });
  if (state.links.some((known) => known.other === other && known.relation === link.relation)) return [];

  return [{ type: 'CasesLinked', data: { ...link, other: { id: other, number: otherCase.number } } }];
};
