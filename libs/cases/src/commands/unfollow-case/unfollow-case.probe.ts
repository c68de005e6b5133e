import { done, once, type Probe } from '../../case/probing.policy.js';
import { unfollowCase } from './unfollow-case.decision.js';

export const unfollowCaseProbe: Probe = (looking) => once(() => unfollowCase(done(looking), looking.state));
