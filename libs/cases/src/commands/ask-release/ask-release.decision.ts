import type { ReleaseAsked } from '../../case/events.js';
import { requireClaim, requireMoving } from '../../case/guards.decision.js';
import type { Case } from '../../case/state.js';

export type AskRelease = ReleaseAsked['data'];

export const askRelease = (command: AskRelease, state: Case): readonly ReleaseAsked[] => {
  requireMoving(state);
  if (requireClaim(state, command.department.id).releaseAsked) return [];

  return [{ type: 'ReleaseAsked', data: command }];
};
