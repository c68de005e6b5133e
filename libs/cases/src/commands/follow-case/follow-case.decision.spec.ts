import { evening, filed, given, lin, wang } from '../../../../../test/support/crosswalk-story.js';
import { followCase } from './follow-case.decision.js';

const following = { by: wang, at: evening };

describe('A case', () => {
  it('is followed once by whoever asks', () => {
    given(filed).when(followCase, following).thenRecords({ type: 'CaseFollowed', data: following });
    given(filed, { type: 'CaseFollowed', data: following }).when(followCase, following).thenNothingNew();
  });

  it('is followed from the beginning by whoever filed it', () => {
    given(filed)
      .when(followCase, { ...following, by: lin })
      .thenNothingNew();
  });
});
