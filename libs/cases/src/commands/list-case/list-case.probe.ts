import { done, once, type Probe } from '../../case/probing.policy.js';
import { aList, letting } from '../../case/supplied.policy.js';
import { listCase } from './list-case.decision.js';

export const listCaseProbe: Probe = (looking) =>
  once(() => listCase({ list: aList, admission: letting, ...done(looking) }, looking.state, looking.rules));
