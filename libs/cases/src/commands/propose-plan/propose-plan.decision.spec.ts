import {
  given,
  givenUnder,
  jinjiang,
  noon,
  rulesOf,
  trafficPolice,
  urbanManagement,
  wang,
} from '../../../../../test/support/crosswalk-story.js';
import {
  inWorks,
  opened,
  planned,
  proposal,
  proposed,
  proposedAgain,
  signedBy,
  studied,
  suspended,
  twoClaim,
  yesterday,
} from '../../../../../test/support/plan-story.js';
import { caseDecider } from '../../case/decider.js';
import type { CaseEvent } from '../../case/events.js';
import { proposePlan } from './propose-plan.decision.js';

const { version: _, ...asked } = proposal;
const again = { ...asked, changes: '坡道坡度改为 1:20' };
const givenUnderFullRules = givenUnder(rulesOf('problem', 2));
const stateAfter = (...facts: readonly CaseEvent[]) => facts.reduce(caseDecider.evolve, caseDecider.initialState);

describe('A plan', () => {
  it('is proposed by the lead, with measures of everybody who claims', () => {
    givenUnderFullRules(...studied)
      .when(proposePlan, asked)
      .thenRecords(proposed);
  });

  it('is not proposed by a supporter, nor while suspended', () => {
    given(...studied)
      .when(proposePlan, { ...asked, department: urbanManagement })
      .thenRefuses('claim-held-by-another-department');
    given(...studied, suspended)
      .when(proposePlan, asked)
      .thenRefuses('case-suspended');
  });

  it('waits for the study that the procedure requires, and the refusal lists what is missing', () => {
    givenUnderFullRules(...twoClaim, opened)
      .when(proposePlan, asked)
      .thenRefuses('steps-missing', { missing: 'survey\nopinion-round\nfeasibility=交警大队|城管局' });
    given(...twoClaim)
      .when(proposePlan, asked)
      .thenRecords(proposed);
  });

  it('leaves out nobody who claims', () => {
    given(...studied)
      .when(proposePlan, { ...asked, measures: asked.measures.slice(0, 1) })
      .thenRefuses('measures-missing', { departments: { zh: '城管局', en: '城管局' } });
  });

  it('holds no measure of anybody else, and none that ends before it starts', () => {
    given(...studied)
      .when(proposePlan, { ...asked, measures: [...asked.measures, { department: jinjiang, what: '巡查' }] })
      .thenRefuses('measure-without-claim', { department: '近江社区', field: 'measures.2.department' });
    const [first, ...others] = asked.measures;
    given(...studied)
      .when(proposePlan, {
        ...asked,
        measures: [{ department: trafficPolice, what: '', ...first, to: yesterday }, ...others],
      })
      .thenRefuses('ends-before-it-starts', { to: yesterday, field: 'measures.0.to' });
  });
});

describe('A new version of the plan', () => {
  it('says what is different', () => {
    given(...studied, proposed)
      .when(proposePlan, asked)
      .thenRefuses('changes-missing', { version: '2' });
    given(...studied, proposed)
      .when(proposePlan, again)
      .thenRecords(proposedAgain);
  });

  it('voids every signature and refusal of the one before', () => {
    const refused: CaseEvent = {
      type: 'PlanRefused',
      data: { version: 1, department: urbanManagement, reason: '坡道太陡', by: wang, at: noon },
    };
    const state = stateAfter(...studied, proposed, signedBy(trafficPolice), refused, proposedAgain);
    expect(state).toMatchObject({ plan: { version: 2, signed: [], refused: [], adopted: false } });
  });

  it('takes an adopted plan back into study, and lets works that began go on', () => {
    givenUnderFullRules(...planned)
      .when(proposePlan, again)
      .thenRecords(proposedAgain);
    const state = stateAfter(...inWorks, proposedAgain);
    expect(state).toMatchObject({ stage: 'in-study', works: { percent: 0 } });
  });
});
