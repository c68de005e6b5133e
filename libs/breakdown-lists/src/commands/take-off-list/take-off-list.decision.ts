import type { CaseTakenOffList } from '../../list/events.js';
import { requireOpened } from '../../list/guards.decision.js';
import type { ListState } from '../../list/state.js';

export type TakeOffList = CaseTakenOffList['data'];

/** The case has left the list already, by its own history. */
export const takeOffList = (command: TakeOffList, state: ListState): readonly CaseTakenOffList[] => {
  requireOpened(state);
  if (!state.cases.includes(command.case.id)) return [];

  return [{ type: 'CaseTakenOffList', data: command }];
};
