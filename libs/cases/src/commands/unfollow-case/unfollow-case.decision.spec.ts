import { evening, filed, given, lin, wang } from '../../../../../test/support/crosswalk-story.js';
import { unfollowCase } from './unfollow-case.decision.js';

const end = { by: lin, at: evening };

describe('Whoever follows a case', () => {
  it('stops when they like, and can follow it again', () => {
    given(filed).when(unfollowCase, end).thenRecords({ type: 'CaseUnfollowed', data: end });
    given(filed, { type: 'CaseUnfollowed', data: end }).when(unfollowCase, end).thenNothingNew();
  });
});

describe('Whoever does not follow it', () => {
  it('has nothing to stop', () => {
    given(filed)
      .when(unfollowCase, { ...end, by: wang })
      .thenNothingNew();
  });
});
