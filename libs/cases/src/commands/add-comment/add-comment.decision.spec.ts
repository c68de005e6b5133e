import { evening, filed, given, lin, withdrawn } from '../../../../../test/support/crosswalk-story.js';
import type { CommentId } from '../../case/ids.js';
import { addComment } from './add-comment.decision.js';

const comment = {
  comment: 'first' as CommentId,
  text: '坡道最好再缓一点',
  visibility: 'internal',
  by: lin,
  at: evening,
} as const;

describe('A comment', () => {
  it('is added while the case goes on, and after its end', () => {
    given(filed).when(addComment, comment).thenRecords({ type: 'CommentAdded', data: comment });
    given(filed, withdrawn).when(addComment, comment).thenRecords({ type: 'CommentAdded', data: comment });
  });

  it('needs a case', () => {
    given().when(addComment, comment).thenRefuses('case-unknown');
  });
});
