import type { RequestDropped } from '../../round/events.js';
import { requireOpened } from '../../round/guards.decision.js';
import type { RoundState } from '../../round/state.js';
import { isAskedFor } from '../../round/told.decision.js';

export type DropRequest = RequestDropped['data'];

/** Also on a round that is over: the case is not there, whatever has happened since. */
export const dropRequest = (command: DropRequest, state: RoundState): readonly RequestDropped[] => {
  requireOpened(state);
  if (!isAskedFor(state, command.case)) return [];

  return [{ type: 'RequestDropped', data: command }];
};
