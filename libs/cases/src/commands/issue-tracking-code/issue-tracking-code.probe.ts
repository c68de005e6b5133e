import { done, once, type Probe } from '../../case/probing.policy.js';
import { issueTrackingCode } from './issue-tracking-code.decision.js';

export const issueTrackingCodeProbe: Probe = (looking) =>
  once(() =>
    issueTrackingCode({ asker: looking.asker, renew: true, ...done(looking) }, looking.state, () => looking.rules),
  );
