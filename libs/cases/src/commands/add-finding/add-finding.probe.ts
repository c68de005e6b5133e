import { each, own, type Probe, words } from '../../case/probing.policy.js';
import { addFinding } from './add-finding.decision.js';

export const addFindingProbe: Probe = (looking) => {
  const { state, rules } = looking;
  const held = state.surveys.filter(({ progress }) => progress === 'held');
  return each(held, ({ id: survey }) => addFinding({ survey, finding: words, ...own(looking) }, state, rules));
};
