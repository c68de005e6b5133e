import type { VisitRoundOpened } from '../../round/events.js';
import { requireStaff, type Asker } from '../../round/guards.decision.js';
import { VisitRejected } from '../../round/rejections.js';
import { roundName, type RoundState } from '../../round/state.js';

export type OpenRound = VisitRoundOpened['data'] & Readonly<{ asker: Asker }>;

export const openRound = (command: OpenRound, state: RoundState): readonly VisitRoundOpened[] => {
  const { asker, ...opening } = command;
  const { from, to } = opening;

  requireStaff(asker, opening);
  if (to < from) throw new VisitRejected('round-period-backwards', { from, to }, 'to');
  if (state.stage !== 'unopened') {
    throw new VisitRejected('round-opened-already', { round: roundName(state), community: state.community.name });
  }

  return [{ type: 'VisitRoundOpened', data: opening }];
};
