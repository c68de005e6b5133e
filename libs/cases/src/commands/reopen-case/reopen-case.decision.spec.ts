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
} from '../../../../../test/support/crosswalk-story.js';
import { suspended } from '../../../../../test/support/plan-story.js';
import { reopenCase } from './reopen-case.decision.js';

const reopening = { reason: '雨后斑马线脱落', by: lin, at: evening };

describe('A closed case', () => {
  it('is reopened by its community, or by the coordinator', () => {
    const reopened = { type: 'CaseReopened', data: reopening } as const;
    given(filed, listed, claimed, resolved, closed)
      .when(reopenCase, { ...reopening, unit: wangjiang.id })
      .thenRecords(reopened);
    given(filed, listed, claimed, resolved, closed).when(reopenCase, reopening).thenRecords(reopened);
  });

  it('is not reopened by another community', () => {
    given(filed, listed, claimed, resolved, closed)
      .when(reopenCase, { ...reopening, unit: jinjiang.id })
      .thenRefuses('only-its-community-decides', { community: '望江社区' });
  });
});

describe('A suspended case', () => {
  it('is not reopened before it is resumed', () => {
    given(filed, listed, claimed, resolved, suspended, closed)
      .when(reopenCase, reopening)
      .thenRefuses('case-suspended');
  });
});

describe('A case that is not closed', () => {
  it('is not reopened', () => {
    given(filed, listed, claimed).when(reopenCase, reopening).thenRefuses('case-not-closed');
    given().when(reopenCase, reopening).thenRefuses('case-unknown');
  });
});
