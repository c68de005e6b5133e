import type { CommentAdded } from '../../case/events.js';
import { requireFiled } from '../../case/guards.decision.js';
import type { Case } from '../../case/state.js';

export type AddComment = CommentAdded['data'];

/** There may be more to say after the end. */
export const addComment = (command: AddComment, state: Case): readonly CommentAdded[] => {
  requireFiled(state);

  return [{ type: 'CommentAdded', data: command }];
};
