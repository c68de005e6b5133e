import { once, type Probe } from '../../case/probing.policy.js';
import { eraseResident } from './erase-resident.decision.js';

export const eraseResidentProbe: Probe = (looking) =>
  once(() => [eraseResident({ asker: looking.asker, resident: undefined }, looking.state, () => looking.rules)]);
