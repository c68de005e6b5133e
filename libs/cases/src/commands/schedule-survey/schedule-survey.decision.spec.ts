import {
  claimed,
  evening,
  filed,
  given,
  jinjiang,
  listed,
  morning,
  noon,
  today,
  trafficPolice,
  urbanManagement,
  wangjiang,
} from '../../../../../test/support/crosswalk-story.js';
import {
  meeting,
  scheduled,
  suspended,
  tomorrow,
  twoClaim,
  yesterday,
} from '../../../../../test/support/plan-story.js';
import type { CaseEvent } from '../../case/events.js';
import { scheduleSurvey } from './schedule-survey.decision.js';

const asked = { ...meeting, unit: trafficPolice.id, meetOn: tomorrow, today };
const { unit: _, ...askedByCoordinator } = asked;

describe('A joint survey', () => {
  it('is scheduled by the lead with those who are on the case', () => {
    given(...twoClaim)
      .when(scheduleSurvey, asked)
      .thenRecords(scheduled);
    const invited: CaseEvent = {
      type: 'DepartmentsInvited',
      data: { departments: [urbanManagement], by: meeting.by, at: noon },
    };
    given(filed, listed, invited, claimed).when(scheduleSurvey, asked).thenRecords(scheduled);
    given(filed, listed, claimed)
      .when(scheduleSurvey, { ...asked, departments: [wangjiang] })
      .thenRecords({ type: 'SurveyScheduled', data: { ...meeting, departments: [wangjiang] } });
  });

  it('is scheduled by the lead with nobody else', () => {
    given(filed, listed, claimed)
      .when(scheduleSurvey, asked)
      .thenRefuses('department-not-on-case', { department: '城管局', field: 'departments' });
  });

  it('is scheduled by the coordinator with anybody', () => {
    given(filed, listed, claimed)
      .when(scheduleSurvey, { ...askedByCoordinator, departments: [jinjiang] })
      .thenRecords({ type: 'SurveyScheduled', data: { ...meeting, departments: [jinjiang] } });
  });

  it('is not scheduled by a supporter', () => {
    given(...twoClaim)
      .when(scheduleSurvey, { ...asked, unit: urbanManagement.id })
      .thenRefuses('claim-held-by-another-department', { department: '交警大队' });
  });

  it('is not scheduled for a day that has gone', () => {
    given(...twoClaim)
      .when(scheduleSurvey, { ...asked, meetOn: yesterday })
      .thenRefuses('day-in-the-past', { day: yesterday, field: 'meetAt' });
  });

  it('is refused before a claim, while suspended, and as an afterthought', () => {
    given(filed, listed).when(scheduleSurvey, asked).thenRefuses('case-not-claimed');
    given(...twoClaim, suspended)
      .when(scheduleSurvey, asked)
      .thenRefuses('case-suspended', { reviewOn: '2026-06-01' });
    given(...twoClaim)
      .when(scheduleSurvey, { ...asked, at: morning })
      .thenRefuses('occurred-before-last-step');
    given(...twoClaim)
      .when(scheduleSurvey, { ...asked, at: evening })
      .thenRecords({ type: 'SurveyScheduled', data: { ...meeting, at: evening } });
  });
});
