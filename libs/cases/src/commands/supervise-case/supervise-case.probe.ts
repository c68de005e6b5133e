import { done, once, type Probe, words } from '../../case/probing.policy.js';
import { superviseCase } from './supervise-case.decision.js';

export const superviseCaseProbe: Probe = (looking) =>
  once(() => superviseCase({ reason: words, today: looking.today, ...done(looking) }, looking.state));
