import type { CaseResumed } from '../../case/events.js';
import { requireInOrder, requireLead, requireOpen } from '../../case/guards.decision.js';
import type { UnitId } from '../../case/ids.js';
import { CaseRejected } from '../../case/rejections.js';
import type { Case } from '../../case/state.js';

/** `unit`: the lead that resumes; absent when the coordinator does. */
export type ResumeCase = CaseResumed['data'] & Readonly<{ unit?: UnitId }>;

export const resumeCase = (command: ResumeCase, state: Case): readonly CaseResumed[] => {
  const { unit, ...resumption } = command;

  requireOpen(state);
  if (unit !== undefined) requireLead(state, unit);
  if (!state.suspended) throw new CaseRejected('case-not-suspended');
  requireInOrder(resumption.at, state);

  return [{ type: 'CaseResumed', data: resumption }];
};
