import { once, own, type Probe, words } from '../../case/probing.policy.js';
import { askRelease } from './ask-release.decision.js';

export const askReleaseProbe: Probe = (looking) =>
  once(() => askRelease({ reason: words, ...own(looking) }, looking.state));
