import { given, noon, trafficPolice, urbanManagement, wang } from '../../../../../test/support/crosswalk-story.js';
import { attached, held, scheduled, survey, twoClaim } from '../../../../../test/support/plan-story.js';
import type { CaseEvent } from '../../case/events.js';
import { cancelSurvey } from './cancel-survey.decision.js';

const cancellation = { survey, reason: '下雨', by: wang, at: noon };
const asked = { ...cancellation, unit: trafficPolice.id };
const cancelled: CaseEvent = { type: 'SurveyCancelled', data: cancellation };

describe('A joint survey', () => {
  it('is cancelled by the lead or the coordinator, with the reason', () => {
    given(...twoClaim, scheduled)
      .when(cancelSurvey, asked)
      .thenRecords(cancelled);
    given(...twoClaim, scheduled)
      .when(cancelSurvey, cancellation)
      .thenRecords(cancelled);
  });

  it('is not cancelled by a supporter, nor once it was held', () => {
    given(...twoClaim, scheduled)
      .when(cancelSurvey, { ...asked, unit: urbanManagement.id })
      .thenRefuses('claim-held-by-another-department');
    given(...twoClaim, scheduled, attached, held)
      .when(cancelSurvey, asked)
      .thenRefuses('survey-not-scheduled');
  });

  it('has nothing new to say when it is cancelled already', () => {
    given(...twoClaim, scheduled, cancelled)
      .when(cancelSurvey, asked)
      .thenNothingNew();
  });
});
