import { done, type Probe } from '../../case/probing.policy.js';
import { unlinkCases } from './unlink-cases.decision.js';

/** Each link, by what it says of which case. */
export const unlinkCasesProbe: Probe = (looking) => {
  const { state } = looking;
  return state.links.map(({ other, relation }) => ({
    part: `${relation} ${other}`,
    ask: () => unlinkCases({ other, relation, otherCase: state, ...done(looking) }, state),
  }));
};
