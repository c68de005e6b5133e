import {
  claim,
  claimed,
  closed,
  filed,
  given,
  givenUnder,
  listed,
  noon,
  resolved,
  rulesOf,
  today,
  trafficPolice,
  urbanManagement,
  wang,
  withdrawn,
} from '../../../../../test/support/crosswalk-story.js';
import { claimCase } from './claim-case.decision.js';
import type { CaseEvent } from '../../case/events.js';
import type { Day } from '../../case/ids.js';

const rules = rulesOf('problem', 1);
const asked = { ...claim, kind: 'department', today };
const support: CaseEvent = { type: 'CaseClaimed', data: { ...claim, role: 'support' } };

describe('A listed case', () => {
  it('is claimed by a department as its lead', () => {
    given(filed, listed).when(claimCase, asked).thenRecords(claimed);
  });

  it('can be claimed again after a release', () => {
    const released: CaseEvent = {
      type: 'ClaimReleased',
      data: { department: urbanManagement, role: 'lead', reason: '不属本部门', by: wang, at: noon },
    };
    const other: CaseEvent = { type: 'CaseClaimed', data: { ...claim, department: urbanManagement } };
    given(filed, listed, other, released).when(claimCase, asked).thenRecords(claimed);
  });
});

describe('A supporter', () => {
  it('claims beside the lead, or before there is one', () => {
    const other = { ...claim, department: urbanManagement, role: 'support' } as const;
    for (const before of [
      [filed, listed],
      [filed, listed, claimed],
    ]) {
      given(...before)
        .when(claimCase, { ...asked, ...other })
        .thenRecords({ type: 'CaseClaimed', data: other });
    }
  });

  it('becomes the lead while none stands, also with a promise of its own', () => {
    const promised = { ...claim, promisedFor: '2026-03-20' as Day };
    given(filed, listed, support)
      .when(claimCase, { ...asked, ...promised })
      .thenRecords({ type: 'CaseClaimed', data: promised });
  });

  it('is refused when the lead wants to be one', () => {
    given(filed, listed, claimed)
      .when(claimCase, { ...asked, role: 'support' })
      .thenRefuses('already-claimed-by-you', { department: '交警大队' });
  });

  it('is refused when there are as many as there can be', () => {
    givenUnder({ ...rules, limits: { ...rules.limits, supporters: 1 } })(filed, listed, support)
      .when(claimCase, { ...asked, role: 'support', department: urbanManagement })
      .thenRefuses('too-many-supporters', { most: '1' });
  });

  it('who signed the plan already has it adopted by taking the lead', () => {
    const done = { by: wang, at: noon };
    const plan: readonly CaseEvent[] = [
      {
        type: 'PlanProposed',
        data: { department: urbanManagement, version: 1, summary: '设斑马线', measures: [], ...done },
      },
      { type: 'PlanSigned', data: { department: trafficPolice, version: 1, ...done } },
    ];
    given(filed, listed, support, ...plan)
      .when(claimCase, asked)
      .thenRecords(claimed, { type: 'PlanAdopted', data: { version: 1, ...done } });
  });
});

describe('A claim', () => {
  it('is refused while another department leads, naming who', () => {
    given(filed, listed, claimed)
      .when(claimCase, { ...asked, department: urbanManagement })
      .thenRefuses('lead-already-claimed', { department: '交警大队' });
  });

  it('has nothing new to say when the lead claims again', () => {
    given(filed, listed, claimed).when(claimCase, asked).thenNothingNew();
    given(filed, listed, support)
      .when(claimCase, { ...asked, role: 'support' })
      .thenNothingNew();
  });

  it('does not move a promise: only an extension does', () => {
    given(filed, listed, claimed)
      .when(claimCase, { ...asked, promisedFor: '2026-03-20' as Day })
      .thenRefuses('already-claimed-by-you', { department: '交警大队' });
  });

  it('is refused to a unit of a kind that the procedure does not let claim so', () => {
    for (const kind of ['team', undefined]) {
      given(filed, listed)
        .when(claimCase, { ...asked, kind })
        .thenRefuses('claimant-not-allowed', { procedure: rules.title });
    }
    givenUnder(rulesOf('errand', 1))(filed)
      .when(claimCase, { ...asked, kind: 'team', role: 'support' })
      .thenRefuses('claimant-not-allowed');
  });

  it('waits for a list only where the procedure says so', () => {
    givenUnder(rulesOf('errand', 1))(filed)
      .when(claimCase, { ...asked, kind: 'team' })
      .thenRecords(claimed);
  });

  it('is refused where the coordinator assigns', () => {
    givenUnder({ ...rules, claim: { ...rules.claim, how: 'assigned' } })(filed, listed)
      .when(claimCase, asked)
      .thenRefuses('claim-only-by-assignment');
  });

  it('waits for the steps that the procedure requires before it', () => {
    givenUnder({ ...rules, steps: [{ step: 'invitation', before: 'claimed' }] })(filed, listed)
      .when(claimCase, asked)
      .thenRefuses('steps-missing', { missing: 'invitation' });
  });

  it('is refused while the case is returned or suspended', () => {
    given(filed, { type: 'CaseReturned', data: { reason: '缺照片', by: wang, at: noon } })
      .when(claimCase, asked)
      .thenRefuses('case-returned');
    given(filed, listed, {
      type: 'CaseSuspended',
      data: { reason: '等地铁完工', reviewOn: '2026-06-01' as Day, by: wang, at: noon },
    })
      .when(claimCase, asked)
      .thenRefuses('case-suspended', { reviewOn: '2026-06-01' });
  });

  it('is refused before the case is on a list', () => {
    given(filed).when(claimCase, asked).thenRefuses('case-not-listed');
  });

  it('is refused with a promise in the past', () => {
    given(filed, listed)
      .when(claimCase, { ...asked, promisedFor: '2026-03-01' as Day })
      .thenRefuses('promise-in-the-past');
  });

  it('is refused once the case is resolved, closed or withdrawn', () => {
    given(filed, listed, claimed, resolved).when(claimCase, asked).thenRefuses('case-already-resolved');
    given(filed, listed, claimed, resolved, closed).when(claimCase, asked).thenRefuses('case-not-open');
    given(filed, withdrawn).when(claimCase, asked).thenRefuses('case-not-open');
  });
});
