import type { CaseId } from '../../case/ids.js';
import { onBehalf, once, type Probe, supplied, words } from '../../case/probing.policy.js';
import { splitCase } from './split-case.decision.js';

export const splitCaseProbe: Probe = (looking) => {
  const { state, rules } = looking;
  const into = { id: supplied as CaseId, number: supplied };
  const part = { title: words, description: words };
  return once(() => splitCase({ into, part, reason: words, ...onBehalf(looking) }, state, rules));
};
