import type { CommentId } from '../../case/ids.js';
import { done, once, type Probe, supplied, words } from '../../case/probing.policy.js';
import { addComment } from './add-comment.decision.js';

export const addCommentProbe: Probe = (looking) => {
  const comment = { comment: supplied as CommentId, text: words, visibility: 'internal' } as const;
  return once(() => addComment({ ...comment, ...done(looking) }, looking.state));
};
