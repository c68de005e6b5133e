import { done, once, type Probe } from '../../case/probing.policy.js';
import { addAffected } from './add-affected.decision.js';

export const addAffectedProbe: Probe = (looking) =>
  once(() => addAffected({ source: 'walk-in', ...done(looking) }, looking.state));
