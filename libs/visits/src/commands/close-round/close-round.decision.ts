import type { VisitRoundClosed } from '../../round/events.js';
import { requireOpened, requireStaff, type Asker } from '../../round/guards.decision.js';
import type { RoundState } from '../../round/state.js';

export type CloseRound = VisitRoundClosed['data'] & Readonly<{ asker: Asker }>;

export const closeRound = (command: CloseRound, state: RoundState): readonly VisitRoundClosed[] => {
  const { asker, ...closing } = command;

  requireOpened(state);
  requireStaff(asker, state);
  if (state.stage === 'closed') return [];

  return [{ type: 'VisitRoundClosed', data: closing }];
};
