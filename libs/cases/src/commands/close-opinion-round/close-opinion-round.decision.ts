import type { Procedure } from '@crosswalk/procedures';
import type { OpinionRoundClosed } from '../../case/events.js';
import { requireInOrder, requireLed, requireStep } from '../../case/guards.decision.js';
import type { UnitId } from '../../case/ids.js';
import { CaseRejected } from '../../case/rejections.js';
import type { Case } from '../../case/state.js';
import { openRoundOf, requireWhoAsksResidents } from '../../case/study.decision.js';

/** `unit`: who closes it, absent when the coordinator does. */
export type CloseOpinionRound = OpinionRoundClosed['data'] & Readonly<{ unit?: UnitId }>;

/** Ends a round that was counted with its outcome, and with what changed because of it. */
export const closeOpinionRound = (
  command: CloseOpinionRound,
  state: Case,
  rules: Procedure,
): readonly OpinionRoundClosed[] => {
  const { unit, ...closing } = command;

  requireLed(state);
  requireStep(rules, 'opinion-round');
  requireWhoAsksResidents(state, unit);
  const { round, counted } = openRoundOf(state, closing.round);
  if (!counted) throw new CaseRejected('round-not-counted', { round: String(round) });
  requireInOrder(closing.at, state);

  return [{ type: 'OpinionRoundClosed', data: closing }];
};
