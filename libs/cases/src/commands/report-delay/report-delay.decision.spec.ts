import { given, jinjiang, noon, today, trafficPolice, wang } from '../../../../../test/support/crosswalk-story.js';
import { crossing, inWorks, reached, tomorrow, yesterday } from '../../../../../test/support/plan-story.js';
import { reportDelay } from './report-delay.decision.js';

const delay = {
  milestone: crossing,
  department: trafficPolice,
  until: tomorrow,
  reason: '连日下雨',
  by: wang,
  at: noon,
};
const asked = { ...delay, today };

describe('A delay', () => {
  it('is reported of a milestone, with the day it is expected now and the reason', () => {
    given(...inWorks)
      .when(reportDelay, asked)
      .thenRecords({ type: 'WorksDelayed', data: delay });
  });

  it('is not reported of a milestone that is reached, for a day that has gone, or without a claim', () => {
    given(...inWorks, reached(crossing))
      .when(reportDelay, asked)
      .thenRefuses('milestone-already-reached');
    given(...inWorks)
      .when(reportDelay, { ...asked, until: yesterday })
      .thenRefuses('day-in-the-past', { field: 'until' });
    given(...inWorks)
      .when(reportDelay, { ...asked, department: jinjiang })
      .thenRefuses('no-claim-of-yours');
  });
});
