import { done, once, type Probe } from '../../case/probing.policy.js';
import { followCase } from './follow-case.decision.js';

export const followCaseProbe: Probe = (looking) => once(() => followCase(done(looking), looking.state));
