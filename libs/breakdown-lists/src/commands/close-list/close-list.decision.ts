import type { BreakdownListClosed } from '../../list/events.js';
import { requireKeeper, requireOpened, type Asker } from '../../list/guards.decision.js';
import type { ListState } from '../../list/state.js';

export type CloseList = BreakdownListClosed['data'] & { asker: Asker };

export const closeList = (command: CloseList, state: ListState): readonly BreakdownListClosed[] => {
  const { asker, ...closure } = command;
  requireOpened(state);
  requireKeeper(asker, state);
  if (state.stage === 'closed') return [];

  return [{ type: 'BreakdownListClosed', data: closure }];
};
