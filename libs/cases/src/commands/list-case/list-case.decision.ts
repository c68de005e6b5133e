import type { CaseListed } from '../../case/events.js';
import { requireInOrder, requireOpen } from '../../case/guards.decision.js';
import { CaseRejected } from '../../case/rejections.js';
import type { Case } from '../../case/state.js';

export type ListCase = CaseListed['data'];

export const listCase = (command: ListCase, state: Case): readonly CaseListed[] => {
  requireOpen(state);
  if (state.stage !== 'filed') {
    const { name, level } = state.list;
    if (name === command.list.name && level === command.list.level) return [];
    throw new CaseRejected('case-already-listed', { list: name });
  }
  requireInOrder(command.at, state);

  return [{ type: 'CaseListed', data: command }];
};
