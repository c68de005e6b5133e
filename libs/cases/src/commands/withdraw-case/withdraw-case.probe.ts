import { done, once, type Probe, words } from '../../case/probing.policy.js';
import { withdrawCase } from './withdraw-case.decision.js';

export const withdrawCaseProbe: Probe = (looking) =>
  once(() => withdrawCase({ reason: words, unit: looking.unit.id, ...done(looking) }, looking.state));
