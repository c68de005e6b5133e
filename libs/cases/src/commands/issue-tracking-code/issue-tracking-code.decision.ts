import type { Procedure } from '@crosswalk/procedures';
import type { TrackingCodeIssued } from '../../case/events.js';
import type { Instant, PersonId } from '../../case/ids.js';
import type { Asker } from '../../case/reading.policy.js';
import { CaseRejected } from '../../case/rejections.js';
import { mayServe } from '../../case/residents.policy.js';
import type { Case, FiledCase } from '../../case/state.js';
import { requireReadable, whoseCase } from '../../case/whose-case.decision.js';

/** `renew`: whether a new code shall take the place of the one that holds. */
export type IssueTrackingCode = Readonly<{ asker: Asker; renew: boolean; by: PersonId; at: Instant }>;

/** The first code, or a new one in its place; the one that holds is there already. */
export const issueTrackingCode = (
  { asker, renew, by, at }: IssueTrackingCode,
  state: Case,
  rulesOf: (state: FiledCase) => Procedure,
): readonly TrackingCodeIssued[] => {
  requireReadable(state, asker, rulesOf);
  if (!mayServe(asker, whoseCase(state))) throw new CaseRejected('tracking-code-not-yours-to-issue');
  if (state.trackingSerial > 0 && !renew) return [];

  return [{ type: 'TrackingCodeIssued', data: { serial: state.trackingSerial + 1, by, at } }];
};
