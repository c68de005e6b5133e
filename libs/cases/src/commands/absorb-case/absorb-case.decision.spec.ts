import {
  chen,
  evening,
  filed,
  given,
  jinjiang,
  lin,
  resolved,
  wang,
  withdrawn,
} from '../../../../../test/support/crosswalk-story.js';
import type { CaseEvent } from '../../case/events.js';
import type { CaseId } from '../../case/ids.js';
import { absorbCase } from './absorb-case.decision.js';

const absorbing = {
  from: { id: 'case-of-jinjiang' as CaseId, number: '2026-00002-1' },
  followers: [wang],
  reporters: [jinjiang],
  affected: 2,
  by: chen,
  at: evening,
};
const absorbed: CaseEvent = { type: 'CaseAbsorbed', data: absorbing };

describe('A case that a duplicate was merged into', () => {
  it('takes its followers, its reporters and the people affected over', () => {
    given(filed).when(absorbCase, absorbing).thenRecords(absorbed);
  });

  it('does so up to its end, also when it waits to be confirmed', () => {
    given(filed, resolved).when(absorbCase, absorbing).thenRecords(absorbed);
    given(filed, withdrawn).when(absorbCase, absorbing).thenRefuses('case-not-open', { stage: 'withdrawn' });
  });

  it('takes the same duplicate over once', () => {
    given(filed, absorbed)
      .when(absorbCase, { ...absorbing, by: lin })
      .thenNothingNew();
  });
});
