import { done, once, type Probe } from '../../case/probing.policy.js';
import { refileCase } from './refile-case.decision.js';

export const refileCaseProbe: Probe = (looking) =>
  once(() => refileCase({ unit: looking.unit.id, ...done(looking) }, looking.state));
