import type { CaseMerged } from '../../case/events.js';
import { requireFiled, requireFromThere, requireInOrder, requireOpen } from '../../case/guards.decision.js';
import type { CaseId, UnitId } from '../../case/ids.js';
import { CaseRejected } from '../../case/rejections.js';
import { ENDS, type Case, type FiledCase } from '../../case/state.js';

/** `other`: the case it goes into, as the log has it now. `unit`: the subdistrict that asks; absent when the coordinator does. */
export type MergeCase = Pick<CaseMerged['data'], 'reason' | 'by' | 'at'> &
  Readonly<{ caseId: CaseId; into: CaseId; other: Case; unit?: UnitId }>;

export const mergeCase = (command: MergeCase, state: Case): readonly CaseMerged[] => {
  const { caseId, into, other, unit, ...merger } = command;

  requireFiled(state);
  if (unit !== undefined) requireFromThere(state, unit);
  if (state.stage === 'merged' && state.into.id === into) return [];
  requireOpen(state);
  if (state.stage === 'resolved') throw new CaseRejected('case-already-resolved');
  if (into === caseId) throw new CaseRejected('same-case', { field: 'into' });
  requireToTakeIt(other, into);
  requireInOrder(merger.at, state);

  const { followers, reporters, affectedToo } = state;
  const moving = { followers, reporters, affected: affectedToo + 1 }; // whoever stands behind the duplicate is affected, too
  return [{ type: 'CaseMerged', data: { into: { id: into, number: other.number }, ...merger, ...moving } }];
};

function requireToTakeIt(other: Case, id: CaseId): asserts other is FiledCase {
  if (other.stage === 'unfiled') throw new CaseRejected('other-case-unknown', { other: id, field: 'into' });
  const { stage, number } = other;
  if (ENDS.some((end) => end === stage))
    throw new CaseRejected('other-case-not-open', { number, stage, field: 'into' });
}
