import type { InvitationDeclined } from '../../case/events.js';
import { requireMoving } from '../../case/guards.decision.js';
import { requireRelation } from '../../case/relations.policy.js';
import type { Case } from '../../case/state.js';

export type DeclineInvitation = InvitationDeclined['data'];

export const declineInvitation = (command: DeclineInvitation, state: Case): readonly InvitationDeclined[] => {
  const { id, name } = command.department;

  requireMoving(state);
  if (state.declined.includes(id)) return [];
  requireRelation('invited', state, id, name);

  return [{ type: 'InvitationDeclined', data: command }];
};
