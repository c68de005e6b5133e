import { done, once, type Probe, words } from '../../case/probing.policy.js';
import { closeCase } from './close-case.decision.js';

export const closeCaseProbe: Probe = (looking) =>
  once(() => closeCase({ reason: words, ...done(looking) }, looking.state, looking.rules));
