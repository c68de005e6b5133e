import { once, own, type Probe, words } from '../../case/probing.policy.js';
import { askExtension } from './ask-extension.decision.js';

export const askExtensionProbe: Probe = (looking) => {
  const { state, rules, today } = looking;
  return once(() => askExtension({ days: 1, reason: words, today, ...own(looking) }, state, rules));
};
