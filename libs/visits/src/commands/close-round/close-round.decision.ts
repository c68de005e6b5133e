import type { VisitRoundClosed } from '../../round/events.js';
import { requireOpened, requireTheirs, type Asker } from '../../round/guards.decision.js';
import type { RoundState } from '../../round/state.js';

export type CloseRound = VisitRoundClosed['data'] & Readonly<{ asker: Asker }>;

export const closeRound = (command: CloseRound, state: RoundState): readonly VisitRoundClosed[] => {
  const { asker, ...closing } = command;

  requireOpened(state);
  requireTheirs(asker, state);
  if (state.stage === 'closed') return [];

  return [{ type: 'VisitRoundClosed', data: closing }];
};
