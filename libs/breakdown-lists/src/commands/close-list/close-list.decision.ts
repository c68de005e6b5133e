import type { BreakdownListClosed } from '../../list/events.js';
import { requireKept, type Reader } from '../../list/guards.decision.js';
import type { ListState } from '../../list/state.js';

export type CloseList = BreakdownListClosed['data'] & { asker: Reader };

export const closeList = (command: CloseList, state: ListState): readonly BreakdownListClosed[] => {
  const { asker, ...closure } = command;
  requireKept(asker, state);
  if (state.stage === 'closed') return [];

  return [{ type: 'BreakdownListClosed', data: closure }];
};
