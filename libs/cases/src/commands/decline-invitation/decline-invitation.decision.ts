import type { InvitationDeclined } from '../../case/events.js';
import { requireMoving } from '../../case/guards.decision.js';
import { CaseRejected } from '../../case/rejections.js';
import type { Case } from '../../case/state.js';

export type DeclineInvitation = InvitationDeclined['data'];

export const declineInvitation = (command: DeclineInvitation, state: Case): readonly InvitationDeclined[] => {
  const { id, name } = command.department;

  requireMoving(state);
  if (state.declined.includes(id)) return [];
  if (!state.invited.some((unit) => unit.id === id)) throw new CaseRejected('not-invited', { department: name });

  return [{ type: 'InvitationDeclined', data: command }];
};
