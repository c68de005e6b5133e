import { claimOf } from '../../case/claimable.decision.js';
import type { ReleaseRefused } from '../../case/events.js';
import { requireMoving } from '../../case/guards.decision.js';
import { CaseRejected } from '../../case/rejections.js';
import type { Case } from '../../case/state.js';

export type RefuseRelease = ReleaseRefused['data'];

export const refuseRelease = (command: RefuseRelease, state: Case): readonly ReleaseRefused[] => {
  const { department } = command;

  requireMoving(state);
  if (!claimOf(state, department)?.releaseAsked) {
    throw new CaseRejected('release-not-asked', { department: department.name });
  }

  return [{ type: 'ReleaseRefused', data: command }];
};
