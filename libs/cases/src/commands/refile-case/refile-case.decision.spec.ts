import type { CaseEvent } from '../../case/events.js';
import {
  chen,
  evening,
  filed,
  given,
  jinjiang,
  lin,
  listed,
  morning,
  noon,
  wangjiang,
  withdrawn,
} from '../../../../../test/support/crosswalk-story.js';
import { refileCase } from './refile-case.decision.js';

const refiling = { note: '已补照片', by: lin, at: evening };
const asked = { ...refiling, unit: wangjiang.id };
const returned: CaseEvent = { type: 'CaseReturned', data: { reason: '请补充现场照片', by: chen, at: noon } };

describe('A case that was returned', () => {
  it('is filed again by its community', () => {
    given(filed, returned).when(refileCase, asked).thenRecords({ type: 'CaseRefiled', data: refiling });
  });

  it('is not filed again by another community, or before it was returned', () => {
    given(filed, returned)
      .when(refileCase, { ...asked, unit: jinjiang.id })
      .thenRefuses('only-its-community-decides', { community: '望江社区' });
    given(filed, returned)
      .when(refileCase, { ...asked, at: morning })
      .thenRefuses('occurred-before-last-step');
  });
});

describe('A case that was not returned', () => {
  it('is not filed again', () => {
    given(filed).when(refileCase, asked).thenRefuses('case-not-returned');
    given(filed, listed).when(refileCase, asked).thenRefuses('case-not-returned');
    given(filed, returned, { type: 'CaseRefiled', data: refiling })
      .when(refileCase, asked)
      .thenRefuses('case-not-returned');
    given(filed, withdrawn).when(refileCase, asked).thenRefuses('case-not-open');
  });
});
