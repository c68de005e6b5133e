import { onBehalf, once, type Probe, words } from '../../case/probing.policy.js';
import { openOpinionRound } from './open-opinion-round.decision.js';

export const openOpinionRoundProbe: Probe = (looking) => {
  const { state, rules, today } = looking;
  const message = { channel: 'online', question: words, today, ...onBehalf(looking) } as const;
  return once(() => openOpinionRound(message, state, rules));
};
