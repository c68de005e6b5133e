import {
  claimed,
  closed,
  evening,
  filed,
  given,
  jinjiang,
  lin,
  listed,
  resolved,
  wangjiang,
  withdrawn,
} from '../../../../../test/support/crosswalk-story.js';
import { withdrawCase } from './withdraw-case.decision.js';

const withdrawal = { reason: '居民撤回', by: lin, at: evening };

describe('A case under way', () => {
  it('is withdrawn by the community that filed it', () => {
    given(filed, listed, claimed)
      .when(withdrawCase, { ...withdrawal, unit: wangjiang.id })
      .thenRecords(withdrawn);
  });

  it('is not withdrawn by another community', () => {
    given(filed)
      .when(withdrawCase, { ...withdrawal, unit: jinjiang.id })
      .thenRefuses('only-its-community-decides', { community: '望江社区' });
  });
});

describe('A withdrawal', () => {
  it('has nothing new to say the second time', () => {
    given(filed, withdrawn)
      .when(withdrawCase, { ...withdrawal, unit: wangjiang.id })
      .thenNothingNew();
  });

  it('is refused once the case is resolved or closed', () => {
    given(filed, listed, claimed, resolved)
      .when(withdrawCase, { ...withdrawal, unit: wangjiang.id })
      .thenRefuses('case-already-resolved');
    given(filed, listed, claimed, resolved, closed)
      .when(withdrawCase, { ...withdrawal, unit: wangjiang.id })
      .thenRefuses('case-not-open', { stage: 'closed' });
  });
});
