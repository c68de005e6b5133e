import { onBehalf, type Probe } from '../../case/probing.policy.js';
import { openRoundsOf } from '../../case/study.decision.js';
import { countOpinions } from './count-opinions.decision.js';

export const countOpinionsProbe: Probe = (looking) => {
  const { state, rules } = looking;
  return openRoundsOf(state).map(({ round }) => ({
    part: String(round),
    ask: () => countOpinions({ round, ...NOBODY_YET, ...onBehalf(looking) }, state, rules),
  }));
};

const NOBODY_YET = { asked: 0, answered: 0, for: 0, against: 0, neutral: 0, themes: [], quotations: [] };
