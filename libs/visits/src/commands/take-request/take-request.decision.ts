import type { RequestTaken } from '../../round/events.js';
import {
  requireOccurred,
  requireOpen,
  requireOpened,
  requireTheirs,
  type Asker,
  type Occurred,
} from '../../round/guards.decision.js';
import type { RoundState } from '../../round/state.js';
import { isAskedFor } from '../../round/told.decision.js';

export type TakeRequest = RequestTaken['data'] & Omit<Occurred, 'at'> & Readonly<{ asker: Asker }>;

export const takeRequest = (command: TakeRequest, state: RoundState): readonly RequestTaken[] => {
  const { asker, day, now, ...taken } = command;

  requireOpened(state);
  requireTheirs(asker, state);
  requireOpen(state);
  requireOccurred({ at: taken.at, day, now }, state);
  if (isAskedFor(state, taken.case)) return [];

  return [{ type: 'RequestTaken', data: taken }];
};
