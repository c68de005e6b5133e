import { done, once, type Probe } from '../../case/probing.policy.js';
import { liftSupervision } from './lift-supervision.decision.js';

export const liftSupervisionProbe: Probe = (looking) => once(() => liftSupervision(done(looking), looking.state));
