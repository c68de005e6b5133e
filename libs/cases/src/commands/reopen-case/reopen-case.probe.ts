import { onBehalf, once, type Probe, words } from '../../case/probing.policy.js';
import { reopenCase } from './reopen-case.decision.js';

export const reopenCaseProbe: Probe = (looking) =>
  once(() => reopenCase({ reason: words, ...onBehalf(looking) }, looking.state));
