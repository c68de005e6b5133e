import {
  claim,
  claimed,
  closed,
  filed,
  given,
  listed,
  noon,
  resolved,
  today,
  urbanManagement,
  wang,
  withdrawn,
} from '../../../../../test/support/crosswalk-story.js';
import { claimCase } from './claim-case.decision.js';
import type { CaseEvent } from '../../case/events.js';
import type { Day } from '../../case/ids.js';

const asked = { ...claim, today };

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

describe('A claim', () => {
  it('is refused while another department leads, naming who', () => {
    given(filed, listed, claimed)
      .when(claimCase, { ...asked, department: urbanManagement })
      .thenRefuses('lead-already-claimed', { department: '交警大队' });
  });

  it('has nothing new to say when the lead claims again', () => {
    given(filed, listed, claimed).when(claimCase, asked).thenNothingNew();
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
