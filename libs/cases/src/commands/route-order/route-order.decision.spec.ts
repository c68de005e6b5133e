import {
  claim,
  filing,
  givenUnder,
  listed,
  noon,
  rulesOf,
  trafficPolice,
  urbanManagement,
  wang,
} from '../../../../../test/support/crosswalk-story.js';
import type { CaseEvent } from '../../case/events.js';
import { routeOrder } from './route-order.decision.js';

const rules = rulesOf('service-order', 1);
const ordered: CaseEvent = { type: 'CaseFiled', data: { ...filing, procedure: { name: rules.name, version: 1 } } };
const routing = { departments: [trafficPolice, urbanManagement], by: wang, at: noon };
const given = givenUnder(rules);

const invited = (...departments: (typeof routing)['departments']): CaseEvent => ({
  type: 'DepartmentsInvited',
  data: { ...routing, departments },
});

describe('An order', () => {
  it('is told to those who offer what it asks for', () => {
    given(ordered).when(routeOrder, routing).thenRecords(invited(trafficPolice, urbanManagement));
  });

  it('is not told twice, nor to whoever declined it', () => {
    const declined: CaseEvent = {
      type: 'InvitationDeclined',
      data: { department: trafficPolice, reason: '人手不足', by: wang, at: noon },
    };
    given(ordered, invited(urbanManagement)).when(routeOrder, routing).thenRecords(invited(trafficPolice));
    given(ordered, invited(trafficPolice, urbanManagement), declined).when(routeOrder, routing).thenNothingNew();
  });

  it('that somebody has claimed meanwhile is told to nobody', () => {
    given(ordered, { type: 'CaseClaimed', data: claim }).when(routeOrder, routing).thenNothingNew();
  });
});

describe('A case whose procedure does not go by offers', () => {
  it('is told to nobody', () => {
    givenUnder(rulesOf('problem', 2))({ type: 'CaseFiled', data: filing }, listed)
      .when(routeOrder, routing)
      .thenNothingNew();
  });

  it('that waits to be listed first is told to nobody before', () => {
    const listedFirst = { ...rules, claim: { ...rules.claim, from: 'listed' as const } };
    givenUnder(listedFirst)(ordered).when(routeOrder, routing).thenNothingNew();
    givenUnder(listedFirst)(ordered, listed)
      .when(routeOrder, routing)
      .thenRecords(invited(trafficPolice, urbanManagement));
  });
});
