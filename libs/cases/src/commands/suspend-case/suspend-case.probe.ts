import { onBehalf, once, type Probe, words } from '../../case/probing.policy.js';
import { suspendCase } from './suspend-case.decision.js';

export const suspendCaseProbe: Probe = (looking) => {
  const { state, rules, today } = looking;
  return once(() => suspendCase({ reason: words, reviewOn: today, today, ...onBehalf(looking) }, state, rules));
};
