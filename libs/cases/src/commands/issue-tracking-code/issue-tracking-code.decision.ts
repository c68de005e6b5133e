import type { TrackingCodeIssued } from '../../case/events.js';
import { requireFiled } from '../../case/guards.decision.js';
import type { Instant, PersonId } from '../../case/ids.js';
import type { Case } from '../../case/state.js';

/** `renew`: whether a new code shall take the place of the one that holds. */
export type IssueTrackingCode = Readonly<{ renew: boolean; by: PersonId; at: Instant }>;

/** The first code, or a new one in its place; the one that holds is there already. */
export const issueTrackingCode = ({ renew, by, at }: IssueTrackingCode, state: Case): readonly TrackingCodeIssued[] => {
  requireFiled(state);
  if (state.trackingSerial > 0 && !renew) return [];

  return [{ type: 'TrackingCodeIssued', data: { serial: state.trackingSerial + 1, by, at } }];
};
