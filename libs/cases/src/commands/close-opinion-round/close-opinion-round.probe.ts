import { onBehalf, type Probe, words } from '../../case/probing.policy.js';
import { openRoundsOf } from '../../case/study.decision.js';
import { closeOpinionRound } from './close-opinion-round.decision.js';

export const closeOpinionRoundProbe: Probe = (looking) => {
  const { state, rules } = looking;
  return openRoundsOf(state).map(({ round }) => ({
    part: String(round),
    ask: () => closeOpinionRound({ round, outcome: 'undecided', changed: words, ...onBehalf(looking) }, state, rules),
  }));
};
