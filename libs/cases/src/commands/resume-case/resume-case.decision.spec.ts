import {
  chen,
  claimed,
  evening,
  filed,
  given,
  listed,
  noon,
  today,
  trafficPolice,
  urbanManagement,
  withdrawn,
} from '../../../../../test/support/crosswalk-story.js';
import type { CaseEvent } from '../../case/events.js';
import { resumeCase } from './resume-case.decision.js';

const suspended: CaseEvent = {
  type: 'CaseSuspended',
  data: { reason: '等道路大修', reviewOn: today, by: chen, at: noon },
};
const asked = { reason: '大修完成', by: chen, at: evening };
const resumed: CaseEvent = { type: 'CaseResumed', data: asked };

describe('A suspended case', () => {
  it('is resumed by the coordinator, or by its lead', () => {
    given(filed, suspended).when(resumeCase, asked).thenRecords(resumed);
    given(filed, listed, claimed, suspended)
      .when(resumeCase, { ...asked, unit: trafficPolice.id })
      .thenRecords(resumed);
  });

  it('is not resumed by another department', () => {
    given(filed, listed, claimed, suspended)
      .when(resumeCase, { ...asked, unit: urbanManagement.id })
      .thenRefuses('claim-held-by-another-department');
  });
});

describe('A resumption', () => {
  it('is refused when the case is not suspended, or not open', () => {
    given(filed).when(resumeCase, asked).thenRefuses('case-not-suspended');
    given(filed, suspended, resumed).when(resumeCase, asked).thenRefuses('case-not-suspended');
    given(filed, suspended, withdrawn).when(resumeCase, asked).thenRefuses('case-not-open');
  });
});
