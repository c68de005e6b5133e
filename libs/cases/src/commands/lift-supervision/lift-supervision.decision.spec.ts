import { chen, evening, filed, given, noon, withdrawn } from '../../../../../test/support/crosswalk-story.js';
import type { CaseEvent } from '../../case/events.js';
import { liftSupervision } from './lift-supervision.decision.js';

const supervised: CaseEvent = { type: 'CaseSupervised', data: { reason: '逾期', by: chen, at: noon } };
const asked = { reason: '已恢复进度', by: chen, at: evening };
const lifted: CaseEvent = { type: 'SupervisionLifted', data: asked };

describe('The supervision of a case', () => {
  it('is lifted, and ends with the first word', () => {
    given(filed, supervised).when(liftSupervision, asked).thenRecords(lifted);
    given(filed, supervised, supervised, lifted).when(liftSupervision, asked).thenRefuses('case-not-supervised');
  });

  it('is not lifted where there is none, or where the case has ended', () => {
    given(filed).when(liftSupervision, asked).thenRefuses('case-not-supervised');
    given(filed, supervised, withdrawn).when(liftSupervision, asked).thenRefuses('case-not-open');
  });
});
