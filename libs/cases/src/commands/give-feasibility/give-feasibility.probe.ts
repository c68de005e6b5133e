import { once, own, type Probe, words } from '../../case/probing.policy.js';
import { giveFeasibility } from './give-feasibility.decision.js';

/** Of several verdicts the latest counts, so another can be given. */
export const giveFeasibilityProbe: Probe = (looking) => {
  const { state, rules, unit } = looking;
  const grounds = `${state.verdicts[unit.id]?.grounds ?? ''}${words}`;
  return once(() => giveFeasibility({ verdict: 'feasible-if', grounds, ...own(looking) }, state, rules));
};
