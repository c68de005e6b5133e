import type { CaseUnmerged } from '../../case/events.js';
import { requireFiled } from '../../case/guards.decision.js';
import { CaseRejected } from '../../case/rejections.js';
import type { Case } from '../../case/state.js';

/** `why`: the reason that the other case gave. */
export type UndoMerge = CaseUnmerged['data'];

export const undoMerge = (command: UndoMerge, state: Case): readonly CaseUnmerged[] => {
  requireFiled(state);
  if (state.stage !== 'merged' || state.into.id !== command.into.id) throw new CaseRejected('not-merged');

  // It has to be undone also where the clock of whoever undoes it is behind.
  const at = command.at < state.since ? state.since : command.at;
  return [{ type: 'CaseUnmerged', data: { ...command, at } }];
};
