import {
  claimed,
  evening,
  filed,
  given,
  givenUnder,
  jinjiang,
  lin,
  listed,
  resolution,
  resolved,
  rulesOf,
  wangjiang,
} from '../../../../../test/support/crosswalk-story.js';
import { suspended } from '../../../../../test/support/plan-story.js';
import { refuseResolution } from './refuse-resolution.decision.js';
import type { CaseEvent } from '../../case/events.js';
import { resolveCase } from '../resolve-case/resolve-case.decision.js';

const refusal = { reason: '坡道仍然太陡', satisfied: 'not', by: lin, at: evening } as const;

describe('A resolution', () => {
  it('is refused by the community that filed the case, and the case goes back to its lead', () => {
    given(filed, listed, claimed, resolved)
      .when(refuseResolution, { ...refusal, unit: wangjiang.id })
      .thenRecords(
        { type: 'ResolutionRefused', data: refusal },
        { type: 'CaseReopened', data: { reason: '坡道仍然太陡', by: lin, at: evening } },
      );
  });

  it('can be made again after it was refused', () => {
    const reopened: CaseEvent = { type: 'CaseReopened', data: { reason: '坡道仍然太陡', by: lin, at: evening } };
    given(filed, listed, claimed, resolved, reopened).when(resolveCase, resolution).thenRecords(resolved);
  });

  it('is not refused by another community, nor before there is one', () => {
    given(filed, listed, claimed, resolved)
      .when(refuseResolution, { ...refusal, unit: jinjiang.id })
      .thenRefuses('only-its-community-decides', { community: '望江社区' });
    given(filed, listed, claimed)
      .when(refuseResolution, { ...refusal, unit: wangjiang.id })
      .thenRefuses('case-not-resolved');
  });

  it('waits until a suspended case is resumed, and is not asked for where the procedure knows no confirmation', () => {
    const asked = { ...refusal, unit: wangjiang.id };
    given(filed, listed, claimed, resolved, suspended).when(refuseResolution, asked).thenRefuses('case-suspended');
    givenUnder({ ...rulesOf('problem', 1), steps: [] })(filed, listed, claimed, resolved)
      .when(refuseResolution, asked)
      .thenRefuses('step-not-in-procedure', { step: 'confirmation' });
  });
});
