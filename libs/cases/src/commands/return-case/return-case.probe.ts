import { onBehalf, once, type Probe, words } from '../../case/probing.policy.js';
import { returnCase } from './return-case.decision.js';

export const returnCaseProbe: Probe = (looking) =>
  once(() => returnCase({ reason: words, ...onBehalf(looking) }, looking.state));
