import type { CasesUnlinked } from '../../case/events.js';
import { requireFiled } from '../../case/guards.decision.js';
import type { CaseId } from '../../case/ids.js';
import { CaseRejected } from '../../case/rejections.js';
import type { Case } from '../../case/state.js';

/** `otherCase`: as the log has it now. */
export type UnlinkCases = Omit<CasesUnlinked['data'], 'other'> & Readonly<{ other: CaseId; otherCase: Case }>;

export const unlinkCases = (command: UnlinkCases, state: Case): readonly CasesUnlinked[] => {
  const { other, otherCase, ...link } = command;

  requireFiled(state);
  const known = state.links.some((one) => one.other === other && one.relation === link.relation);
  if (!known || otherCase.stage === 'unfiled') throw new CaseRejected('not-linked', { field: 'other' });

  return [{ type: 'CasesUnlinked', data: { ...link, other: { id: other, number: otherCase.number } } }];
};
