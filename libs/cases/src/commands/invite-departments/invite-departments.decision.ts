import type { DepartmentsInvited } from '../../case/events.js';
import { requireOpen } from '../../case/guards.decision.js';
import type { Day } from '../../case/ids.js';
import { CaseRejected } from '../../case/rejections.js';
import type { Case } from '../../case/state.js';

/** `today`: the day at the installation, for telling whether the answer is due in the past. */
export type InviteDepartments = DepartmentsInvited['data'] & Readonly<{ today: Day }>;

export const inviteDepartments = (command: InviteDepartments, state: Case): readonly DepartmentsInvited[] => {
  const { today, ...invitation } = command;

  requireOpen(state);
  if (state.stage === 'filed') throw new CaseRejected('case-not-listed');
  if (state.stage === 'resolved') throw new CaseRejected('case-already-resolved');
  if (invitation.answerBy !== undefined && invitation.answerBy < today)
    throw new CaseRejected('answer-due-in-the-past');

  const departments = invitation.departments.filter(
    ({ id }, place, all) =>
      !state.invited.some((invited) => invited.id === id) && all.findIndex((other) => other.id === id) === place,
  );
  return departments.length === 0 ? [] : [{ type: 'DepartmentsInvited', data: { ...invitation, departments } }];
};
