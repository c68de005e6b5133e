import {
  given,
  givenUnder,
  rulesOf,
  today,
  trafficPolice,
  urbanManagement,
} from '../../../../../test/support/crosswalk-story.js';
import {
  begun,
  inWorks,
  planned,
  proposed,
  signedBy,
  start,
  studied,
  twoClaim,
  yesterday,
} from '../../../../../test/support/plan-story.js';
import { startWorks } from './start-works.decision.js';

const asked = { ...start, today };
const givenUnderFullRules = givenUnder(rulesOf('problem', 2));

describe('Works', () => {
  it('are started by the lead once the plan is adopted', () => {
    givenUnderFullRules(...planned)
      .when(startWorks, asked)
      .thenRecords(begun);
    given(...planned)
      .when(startWorks, { ...asked, department: urbanManagement })
      .thenRefuses('claim-held-by-another-department');
  });

  it('wait for the signatures, and the refusal names whose', () => {
    givenUnderFullRules(...studied, proposed, signedBy(trafficPolice))
      .when(startWorks, asked)
      .thenRefuses('steps-missing', { missing: 'plan=城管局' });
    given(...studied, proposed)
      .when(startWorks, asked)
      .thenRefuses('plan-not-adopted');
  });

  it('need no plan where the procedure requires none', () => {
    given(...twoClaim)
      .when(startWorks, asked)
      .thenRecords(begun);
  });

  it('are started once', () => {
    given(...inWorks)
      .when(startWorks, asked)
      .thenRefuses('works-already-started');
  });

  it('have no milestone due in the past', () => {
    const milestones = start.milestones.map((milestone) => ({ ...milestone, due: yesterday }));
    given(...planned)
      .when(startWorks, { ...asked, milestones })
      .thenRefuses('day-in-the-past', { field: 'milestones.0.due' });
  });
});
