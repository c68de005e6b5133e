import {
  claimed,
  closed,
  evening,
  filed,
  given,
  givenUnder,
  jinjiang,
  lin,
  listed,
  resolved,
  rulesOf,
  wangjiang,
} from '../../../../../test/support/crosswalk-story.js';
import { suspended } from '../../../../../test/support/plan-story.js';
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

  it('waits until a suspended case is resumed, and is not asked for where the procedure knows no confirmation', () => {
    const asked = { ...confirmation, unit: wangjiang.id };
    given(filed, listed, claimed, resolved, suspended).when(confirmResolution, asked).thenRefuses('case-suspended');
    givenUnder({ ...rulesOf('problem', 1), steps: [] })(filed, listed, claimed, resolved)
      .when(confirmResolution, asked)
      .thenRefuses('step-not-in-procedure', { step: 'confirmation' });
  });
});
