import type { CaseId } from '../../case/ids.js';
import { onBehalf, once, type Probe, supplied, words } from '../../case/probing.policy.js';
import { mergeCase } from './merge-case.decision.js';

/** Into another that is as open as this one. */
export const mergeCaseProbe: Probe = (looking) => {
  const { state } = looking;
  const merger = { caseId: HERE, into: supplied as CaseId, other: state, reason: words };
  return once(() => mergeCase({ ...merger, ...onBehalf(looking) }, state));
};

const HERE = 'here' as CaseId;
