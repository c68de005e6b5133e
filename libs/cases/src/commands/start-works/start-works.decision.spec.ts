import {
  given,
  givenUnder,
  rulesOf,
  today,
  trafficPolice,
  urbanManagement,
} from '../../../../../test/support/crosswalk-story.js';
import type { CaseEvent } from '../../case/events.js';
import {
  adopted,
  begun,
  inWorks,
  planned,
  proposed,
  proposedAgain,
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

  it('are started anew, with other milestones, once a later version of the plan is adopted', () => {
    const signedAgain = [proposedAgain, signedBy(trafficPolice, 2), signedBy(urbanManagement, 2)];
    const adoptedAgain = { ...adopted, data: { ...adopted.data, version: 2 } } as CaseEvent;
    const milestones = start.milestones.slice(0, 1);
    given(...inWorks, ...signedAgain)
      .when(startWorks, { ...asked, milestones })
      .thenRefuses('plan-not-adopted');
    given(...inWorks, ...signedAgain, adoptedAgain)
      .when(startWorks, { ...asked, milestones })
      .thenRecords({ ...begun, data: { ...start, milestones } } as CaseEvent);
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
