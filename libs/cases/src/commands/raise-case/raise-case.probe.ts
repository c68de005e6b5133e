import { done, once, type Probe, words } from '../../case/probing.policy.js';
import { aList, letting } from '../../case/supplied.policy.js';
import { raiseCase } from './raise-case.decision.js';

export const raiseCaseProbe: Probe = (looking) => {
  const message = { list: aList, admission: letting, reason: words, ...done(looking) };
  return once(() => raiseCase(message, looking.state, looking.rules));
};
