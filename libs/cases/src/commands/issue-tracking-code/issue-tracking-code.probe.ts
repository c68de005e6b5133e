import { done, once, type Probe } from '../../case/probing.policy.js';
import { issueTrackingCode } from './issue-tracking-code.decision.js';

export const issueTrackingCodeProbe: Probe = (looking) =>
  once(() => issueTrackingCode({ renew: true, ...done(looking) }, looking.state));
