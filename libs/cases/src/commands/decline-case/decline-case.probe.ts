import { onBehalf, once, type Probe, words } from '../../case/probing.policy.js';
import { declineCase } from './decline-case.decision.js';

export const declineCaseProbe: Probe = (looking) =>
  once(() => declineCase({ reason: words, ...onBehalf(looking) }, looking.state));
