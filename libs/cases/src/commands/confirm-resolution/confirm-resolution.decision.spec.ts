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
import { confirmResolution } from './confirm-resolution.decision.js';

const confirmation = { solved: 'solved', satisfied: 'fairly', by: lin, at: evening } as const;

describe('A resolution', () => {
  it('is confirmed by the community that filed the case, and the case closed', () => {
    given(filed, listed, claimed, resolved)
      .when(confirmResolution, { ...confirmation, unit: wangjiang.id })
      .thenRecords({ type: 'ResolutionConfirmed', data: confirmation }, closed);
  });

  it('is not confirmed by another community', () => {
    given(filed, listed, claimed, resolved)
      .when(confirmResolution, { ...confirmation, unit: jinjiang.id })
      .thenRefuses('only-its-community-decides', { community: '望江社区' });
  });

  it('is not confirmed before there is one', () => {
    given(filed, listed, claimed)
      .when(confirmResolution, { ...confirmation, unit: wangjiang.id })
      .thenRefuses('case-not-resolved');
  });
});
