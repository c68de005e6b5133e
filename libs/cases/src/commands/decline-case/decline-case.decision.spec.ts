import type { CaseEvent } from '../../case/events.js';
import type { Day } from '../../case/ids.js';
import {
  chen,
  claimed,
  evening,
  filed,
  given,
  jinjiang,
  listed,
  noon,
  resolved,
  wangjiang,
  withdrawn,
} from '../../../../../test/support/crosswalk-story.js';
import { declineCase } from './decline-case.decision.js';

const declining = { reason: '属于物业合同纠纷', by: chen, at: evening };
const declined: CaseEvent = { type: 'CaseDeclined', data: declining };
const returned: CaseEvent = { type: 'CaseReturned', data: { reason: '缺照片', by: chen, at: noon } };
const suspended: CaseEvent = {
  type: 'CaseSuspended',
  data: { reason: '等地铁完工', reviewOn: '2026-06-01' as Day, by: chen, at: noon },
};

describe('A case that nobody has claimed', () => {
  it('is declined with a reason, filed, returned, listed or suspended', () => {
    given(filed).when(declineCase, declining).thenRecords(declined);
    given(filed, returned).when(declineCase, declining).thenRecords(declined);
    given(filed, listed).when(declineCase, declining).thenRecords(declined);
    given(filed, suspended).when(declineCase, declining).thenRecords(declined);
  });

  it('is declined once', () => {
    given(filed, declined).when(declineCase, declining).thenNothingNew();
  });
});

describe('Declining', () => {
  it('is for its own subdistrict and the coordinator', () => {
    given(filed)
      .when(declineCase, { ...declining, unit: wangjiang.id })
      .thenRecords(declined);
    given(filed)
      .when(declineCase, { ...declining, unit: jinjiang.id })
      .thenRefuses('case-from-elsewhere', { community: '望江社区' });
  });

  it('is refused once somebody claims, and after the end', () => {
    given(filed, listed, claimed)
      .when(declineCase, declining)
      .thenRefuses('case-already-claimed', { department: '交警大队' });
    given(filed, listed, claimed, resolved).when(declineCase, declining).thenRefuses('case-already-resolved');
    given(filed, withdrawn).when(declineCase, declining).thenRefuses('case-not-open', { stage: 'withdrawn' });
    given().when(declineCase, declining).thenRefuses('case-unknown');
  });
});
