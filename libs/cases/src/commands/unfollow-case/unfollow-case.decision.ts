import type { CaseUnfollowed } from '../../case/events.js';
import { requireFiled } from '../../case/guards.decision.js';
import type { Case } from '../../case/state.js';

export type UnfollowCase = CaseUnfollowed['data'];

export const unfollowCase = (command: UnfollowCase, state: Case): readonly CaseUnfollowed[] => {
  requireFiled(state);

  return state.followers.includes(command.by) ? [{ type: 'CaseUnfollowed', data: command }] : [];
};
