import type { CaseFollowed } from '../../case/events.js';
import { requireFiled } from '../../case/guards.decision.js';
import type { Case } from '../../case/state.js';

export type FollowCase = CaseFollowed['data'];

export const followCase = (command: FollowCase, state: Case): readonly CaseFollowed[] => {
  requireFiled(state);

  return state.followers.includes(command.by) ? [] : [{ type: 'CaseFollowed', data: command }];
};
