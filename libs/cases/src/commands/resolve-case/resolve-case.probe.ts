import { once, own, type Probe, withEvidence, words } from '../../case/probing.policy.js';
import { resolveCase } from './resolve-case.decision.js';

/** With what shows it, which they still have to attach. */
export const resolveCaseProbe: Probe = (looking) => {
  const { shown, evidence } = withEvidence(looking.state);
  return once(() => resolveCase({ outcome: words, evidence, ...own(looking) }, shown, looking.rules));
};
