import {
  claimed,
  evening,
  filed,
  given,
  jinjiang,
  listed,
  urbanManagement,
  wang,
} from '../../../../../test/support/crosswalk-story.js';
import { attached, held, scheduled, survey, twoClaim } from '../../../../../test/support/plan-story.js';
import type { CaseEvent } from '../../case/events.js';
import type { SurveyId } from '../../case/ids.js';
import { addFinding } from './add-finding.decision.js';

const finding = {
  survey,
  department: urbanManagement,
  finding: '路灯杆挡住坡道',
  disagreement: '坡道应由交警降低',
  by: wang,
  at: evening,
};
const added: CaseEvent = { type: 'FindingAdded', data: finding };

describe('A finding', () => {
  it('is added to a survey by a department that claims', () => {
    given(...twoClaim, scheduled, attached, held)
      .when(addFinding, finding)
      .thenRecords(added);
  });

  it('is added by a department that was there although it does not claim', () => {
    given(filed, listed, claimed, scheduled, attached, held).when(addFinding, finding).thenRecords(added);
  });

  it('is not added by anybody else', () => {
    given(...twoClaim, scheduled, attached, held)
      .when(addFinding, { ...finding, department: jinjiang })
      .thenRefuses('department-not-on-case', { department: '近江社区' });
  });

  it('is refused before the survey was held, and for one that nobody knows', () => {
    given(...twoClaim, scheduled)
      .when(addFinding, finding)
      .thenRefuses('survey-not-held');
    given(...twoClaim)
      .when(addFinding, { ...finding, survey: 'another' as SurveyId })
      .thenRefuses('survey-unknown');
  });
});
