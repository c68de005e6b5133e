import { once, type Probe } from '../../case/probing.policy.js';
import { seeResident } from './see-resident.decision.js';

export const seeResidentProbe: Probe = (looking) =>
  once(() => [seeResident({ asker: looking.asker, resident: undefined }, looking.state, () => looking.rules)]);
