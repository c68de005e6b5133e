import type { Procedure } from '@crosswalk/procedures';
import type { OpinionRoundOpened } from '../../case/events.js';
import { requireFromToday, requireInOrder, requireLed, requireStep } from '../../case/guards.decision.js';
import type { Day, UnitId } from '../../case/ids.js';
import { CaseRejected } from '../../case/rejections.js';
import type { Case } from '../../case/state.js';
import { requireWhoAsksResidents } from '../../case/study.decision.js';

/** `unit`: who asks, absent when the coordinator does. */
export type OpenOpinionRound = Omit<OpinionRoundOpened['data'], 'round' | 'planVersion'> &
  Readonly<{ unit?: UnitId; today: Day }>;

/** One round at a time, numbered from 1, about the newest plan once there is one. */
export const openOpinionRound = (
  command: OpenOpinionRound,
  state: Case,
  rules: Procedure,
): readonly OpinionRoundOpened[] => {
  const { unit, today, ...asked } = command;
  const most = rules.limits.opinionRounds;

  requireLed(state);
  requireStep(rules, 'opinion-round');
  requireWhoAsksResidents(state, unit);
  const open = state.rounds.find((round) => round.open);
  if (open) throw new CaseRejected('round-still-open', { round: String(open.round) });
  if (state.rounds.length >= most) throw new CaseRejected('too-many-rounds', { most: String(most) });
  requireFromToday(asked.closesOn, today, 'closesOn');
  requireInOrder(asked.at, state);

  const about = state.plan ? { planVersion: state.plan.version } : {};
  return [{ type: 'OpinionRoundOpened', data: { round: state.rounds.length + 1, ...asked, ...about } }];
};
