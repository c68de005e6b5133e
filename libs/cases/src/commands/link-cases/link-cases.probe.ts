import type { CaseId } from '../../case/ids.js';
import { done, once, type Probe, supplied } from '../../case/probing.policy.js';
import { linkCases } from './link-cases.decision.js';

/** With another case. */
export const linkCasesProbe: Probe = (looking) => {
  const { state } = looking;
  const link = { caseId: HERE, other: supplied as CaseId, otherCase: state, relation: 'related' } as const;
  return once(() => linkCases({ ...link, ...done(looking) }, state));
};

const HERE = 'here' as CaseId;
