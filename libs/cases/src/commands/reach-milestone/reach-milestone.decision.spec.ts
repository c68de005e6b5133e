import { given, jinjiang, noon, today, trafficPolice, wang } from '../../../../../test/support/crosswalk-story.js';
import { crossing, inWorks, planned, reached, tomorrow, yesterday } from '../../../../../test/support/plan-story.js';
import type { MilestoneId } from '../../case/ids.js';
import { reachMilestone } from './reach-milestone.decision.js';

const asked = {
  milestone: crossing,
  department: trafficPolice,
  reachedOn: today,
  photos: [],
  today,
  by: wang,
  at: noon,
};

describe('A milestone', () => {
  it('is reached once', () => {
    given(...inWorks)
      .when(reachMilestone, asked)
      .thenRecords(reached(crossing));
    given(...inWorks, reached(crossing))
      .when(reachMilestone, asked)
      .thenRefuses('milestone-already-reached', { milestone: '斑马线施划' });
  });

  it('is reached on a day that has come, and not before the case was filed', () => {
    given(...inWorks)
      .when(reachMilestone, { ...asked, reachedOn: tomorrow })
      .thenRefuses('occurred-in-the-future', { occurred: tomorrow, field: 'on' });
    given(...inWorks)
      .when(reachMilestone, { ...asked, reachedOn: yesterday })
      .thenRefuses('occurred-before-filing', { occurred: yesterday, filedAt: today, field: 'on' });
  });

  it('is one of the works, and reported by whoever claims', () => {
    given(...inWorks)
      .when(reachMilestone, { ...asked, milestone: 'another' as MilestoneId })
      .thenRefuses('milestone-unknown');
    given(...planned)
      .when(reachMilestone, asked)
      .thenRefuses('works-not-started');
    given(...inWorks)
      .when(reachMilestone, { ...asked, department: jinjiang })
      .thenRefuses('no-claim-of-yours');
  });
});
