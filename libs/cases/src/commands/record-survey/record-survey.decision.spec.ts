import {
  chen,
  given,
  jinjiang,
  noon,
  trafficPolice,
  urbanManagement,
} from '../../../../../test/support/crosswalk-story.js';
import {
  attached,
  beforeFiling,
  held,
  scheduled,
  survey,
  suspended,
  twoClaim,
  visit,
} from '../../../../../test/support/plan-story.js';
import type { CaseEvent } from '../../case/events.js';
import type { AttachmentId, Instant, SurveyId } from '../../case/ids.js';
import { recordSurvey } from './record-survey.decision.js';

const told = { ...visit, unit: trafficPolice.id, scheduled: true };

describe('A joint survey that was scheduled', () => {
  it('is recorded by the lead, who tells when it took place and what was seen', () => {
    given(...twoClaim, scheduled, attached)
      .when(recordSurvey, told)
      .thenRecords(held);
  });

  it('is recorded once, and not when it was cancelled', () => {
    const cancelled: CaseEvent = { type: 'SurveyCancelled', data: { survey, reason: '下雨', by: chen, at: noon } };
    given(...twoClaim, scheduled, attached, held)
      .when(recordSurvey, told)
      .thenRefuses('survey-not-scheduled');
    given(...twoClaim, scheduled, attached, cancelled)
      .when(recordSurvey, told)
      .thenRefuses('survey-not-scheduled');
  });

  it('is refused when nobody knows of it', () => {
    given(...twoClaim, scheduled)
      .when(recordSurvey, { ...told, survey: 'another' as SurveyId })
      .thenRefuses('survey-unknown');
  });
});

describe('A joint survey that nobody had scheduled', () => {
  it('is put on the case and recorded in one breath', () => {
    given(...twoClaim, attached)
      .when(recordSurvey, { ...told, scheduled: false })
      .thenRecords(
        {
          type: 'SurveyScheduled',
          data: {
            survey,
            meetAt: visit.heldAt,
            departments: [trafficPolice, urbanManagement],
            by: visit.by,
            at: visit.at,
          },
        },
        held,
      );
  });
});

describe('What took place on site', () => {
  const givenTold = (change: Partial<typeof told>) =>
    given(...twoClaim, scheduled, attached).when(recordSurvey, { ...told, ...change });

  it('took place neither in the future nor before the case was filed', () => {
    const later = '2026-03-02T10:00:00.001Z' as Instant;
    givenTold({ heldAt: later }).thenRefuses('occurred-in-the-future', { occurred: later, field: 'heldAt' });
    givenTold({ heldAt: beforeFiling }).thenRefuses('occurred-before-filing', {
      occurred: beforeFiling,
      field: 'heldAt',
    });
  });

  it('is told on behalf of nobody who was not there', () => {
    givenTold({ findings: [{ department: jinjiang, finding: '没有意见' }] }).thenRefuses('department-not-present', {
      department: '近江社区',
      field: 'findings.0.department',
    });
    givenTold({ disagreements: [{ department: jinjiang, about: '坡道' }] }).thenRefuses('department-not-present', {
      field: 'disagreements.0.department',
    });
  });

  it('is shown by photos that are attached', () => {
    givenTold({ photos: ['elsewhere' as AttachmentId] }).thenRefuses('attachment-unknown', { field: 'photos' });
  });

  it('is told by the lead or the coordinator, while the case is not suspended', () => {
    givenTold({ unit: urbanManagement.id }).thenRefuses('claim-held-by-another-department');
    const { unit: _, ...byCoordinator } = told;
    given(...twoClaim, scheduled, attached)
      .when(recordSurvey, byCoordinator)
      .thenRecords(held);
    given(...twoClaim, scheduled, suspended)
      .when(recordSurvey, told)
      .thenRefuses('case-suspended');
  });
});
