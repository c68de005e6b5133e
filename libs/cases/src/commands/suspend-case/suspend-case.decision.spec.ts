import {
  chen,
  claimed,
  closed,
  evening,
  filed,
  given,
  listed,
  morning,
  resolved,
  today,
  trafficPolice,
  urbanManagement,
} from '../../../../../test/support/crosswalk-story.js';
import { daysAfter } from '../../case/days.ids.js';
import type { CaseEvent } from '../../case/events.js';
import { suspendCase } from './suspend-case.decision.js';

const suspension = { reason: '等道路大修', reviewOn: daysAfter(today, 180), by: chen, at: evening };
const suspended: CaseEvent = { type: 'CaseSuspended', data: suspension };
const asked = { ...suspension, today };

describe('A case under way', () => {
  it('is suspended by the coordinator at any open stage', () => {
    given(filed).when(suspendCase, asked).thenRecords(suspended);
    given(filed, listed, claimed).when(suspendCase, asked).thenRecords(suspended);
  });

  it('is suspended by its lead, and by no other department', () => {
    const by = (unit: typeof trafficPolice) => ({ ...asked, unit: unit.id });
    given(filed, listed, claimed).when(suspendCase, by(trafficPolice)).thenRecords(suspended);
    given(filed, listed, claimed)
      .when(suspendCase, by(urbanManagement))
      .thenRefuses('claim-held-by-another-department', { department: '交警大队' });
    given(filed, listed).when(suspendCase, by(trafficPolice)).thenRefuses('case-not-claimed');
  });

  it('is not suspended once it is resolved or closed', () => {
    given(filed, listed, claimed, resolved).when(suspendCase, asked).thenRefuses('case-already-resolved');
    given(filed, listed, claimed, resolved, closed)
      .when(suspendCase, asked)
      .thenRefuses('case-not-open', { stage: 'closed' });
  });
});

describe('A suspension', () => {
  it('has nothing new to say with the same review, and is refused with another', () => {
    given(filed, suspended).when(suspendCase, asked).thenNothingNew();
    given(filed, suspended)
      .when(suspendCase, { ...asked, reviewOn: today })
      .thenRefuses('case-suspended', { reviewOn: suspension.reviewOn });
  });

  it('has its review from today on, within the days that the procedure allows', () => {
    given(filed)
      .when(suspendCase, { ...asked, reviewOn: daysAfter(today, -1) })
      .thenRefuses('day-in-the-past', { field: 'reviewOn' });
    given(filed)
      .when(suspendCase, { ...asked, reviewOn: daysAfter(today, 181) })
      .thenRefuses('review-too-late', { most: '180' });
  });

  it('does not occur before the step it follows', () => {
    given(filed, listed)
      .when(suspendCase, { ...asked, at: morning })
      .thenRefuses('occurred-before-last-step');
  });
});
