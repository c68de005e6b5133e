import type { CasePutOnList } from '../../list/events.js';
import { requireOpened } from '../../list/guards.decision.js';
import type { ListState } from '../../list/state.js';

export type PutOnList = CasePutOnList['data'];

/** The case is on the list already, by its own history: whether it may be was decided there. */
export const putOnList = (command: PutOnList, state: ListState): readonly CasePutOnList[] => {
  requireOpened(state);
  if (state.cases.includes(command.case.id)) return [];

  return [{ type: 'CasePutOnList', data: command }];
};
