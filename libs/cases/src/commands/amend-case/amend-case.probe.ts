import { type Looking, onBehalf, once, type Probe } from '../../case/probing.policy.js';
import { amendCase } from './amend-case.decision.js';

export const amendCaseProbe: Probe = (looking) =>
  once(() => amendCase({ changes: oneMore(looking), ...onBehalf(looking) }, looking.state, looking.rules));

const oneMore = ({ state }: Looking) => ({ affected: (state.current.affected ?? 0) + 1 });
