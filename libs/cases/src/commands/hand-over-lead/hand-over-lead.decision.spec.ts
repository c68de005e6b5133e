import type { CaseEvent } from '../../case/events.js';
import type { Day, WorkItemId } from '../../case/ids.js';
import {
  chen,
  claim,
  claimed,
  evening,
  filed,
  given,
  givenUnder,
  listed,
  noon,
  rulesOf,
  today,
  trafficPolice,
  urbanManagement,
  wang,
} from '../../../../../test/support/crosswalk-story.js';
import { handOverLead } from './hand-over-lead.decision.js';

const rules = rulesOf('problem', 1);
const handover = { to: urbanManagement, reason: '道路已移交城管局养护', by: chen, at: evening };
const asked = { ...handover, kind: 'department', today };
const over: CaseEvent = { type: 'LeadHandedOver', data: { from: trafficPolice, ...handover } };

describe('The lead', () => {
  it('is handed over to another department', () => {
    given(filed, listed, claimed).when(handOverLead, asked).thenRecords(over);
  });

  it('is handed over to a supporter, who then supports no longer', () => {
    const supported: CaseEvent = {
      type: 'CaseClaimed',
      data: { ...claim, department: urbanManagement, role: 'support' },
    };
    const one = givenUnder({ ...rules, limits: { ...rules.limits, supporters: 1 } });
    one(filed, listed, claimed, supported).when(handOverLead, asked).thenRecords(over);
  });

  it('is not handed over to itself, or where there is none', () => {
    given(filed, listed, claimed)
      .when(handOverLead, { ...asked, to: trafficPolice })
      .thenNothingNew();
    given(filed, listed).when(handOverLead, asked).thenRefuses('lead-missing');
  });

  it('is not handed over where there is no room for the former lead in support', () => {
    givenUnder({ ...rules, limits: { ...rules.limits, supporters: 0 } })(filed, listed, claimed)
      .when(handOverLead, asked)
      .thenRefuses('too-many-supporters', { most: '0' });
  });

  it('is not handed over to a unit that may not lead, or where the first to claim has it', () => {
    given(filed, listed, claimed)
      .when(handOverLead, { ...asked, kind: 'team' })
      .thenRefuses('claimant-not-allowed');
    givenUnder(rulesOf('errand', 1))(filed, claimed).when(handOverLead, asked).thenRefuses('assign-only-by-claim');
  });

  it('is not handed over with a promise in the past', () => {
    given(filed, listed, claimed)
      .when(handOverLead, { ...asked, promisedFor: '2026-03-01' as Day })
      .thenRefuses('promise-in-the-past');
  });
});

describe('The former lead', () => {
  it('is released with its open work under a procedure that knows no support', () => {
    const orders = { ...rules, claim: { ...rules.claim, support: [] } };
    const item = { item: 'a' as WorkItemId, department: trafficPolice };
    const planned: CaseEvent = {
      type: 'WorkItemPlanned',
      data: { ...item, title: '施划标线', dependsOn: [], by: wang, at: noon },
    };
    const ended = { reason: handover.reason, by: chen, at: evening };
    givenUnder(orders)(filed, listed, claimed, planned)
      .when(handOverLead, asked)
      .thenRecords(
        over,
        { type: 'ClaimReleased', data: { department: trafficPolice, role: 'support', ...ended } },
        { type: 'WorkItemCancelled', data: { ...item, ...ended } },
      );
  });
});
