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
  morning,
  noon,
  resolved,
  wangjiang,
  withdrawn,
} from '../../../../../test/support/crosswalk-story.js';
import { returnCase } from './return-case.decision.js';

const giving = { reason: '请补充现场照片', by: chen, at: evening };
const returned: CaseEvent = { type: 'CaseReturned', data: giving };

describe('A case', () => {
  it('is returned for more before anybody claims it, listed or not', () => {
    given(filed).when(returnCase, giving).thenRecords(returned);
    given(filed, listed).when(returnCase, giving).thenRecords(returned);
  });

  it('is returned once', () => {
    given(filed, returned).when(returnCase, giving).thenNothingNew();
  });

  it('is returned by its own subdistrict, and by no other', () => {
    given(filed)
      .when(returnCase, { ...giving, unit: wangjiang.id })
      .thenRecords(returned);
    given(filed)
      .when(returnCase, { ...giving, unit: jinjiang.id })
      .thenRefuses('case-from-elsewhere', { community: '望江社区' });
  });

  it('that somebody claims is not returned', () => {
    given(filed, listed, claimed)
      .when(returnCase, giving)
      .thenRefuses('case-already-claimed', { department: '交警大队' });
  });

  it('is not returned while it is suspended, once it is resolved, after its end, or before it was filed', () => {
    const suspension = { reason: '等地铁完工', reviewOn: '2026-06-01' as Day, by: chen, at: noon };
    given(filed, { type: 'CaseSuspended', data: suspension }).when(returnCase, giving).thenRefuses('case-suspended');
    given(filed, listed, claimed, resolved).when(returnCase, giving).thenRefuses('case-already-resolved');
    given(filed, withdrawn).when(returnCase, giving).thenRefuses('case-not-open');
    given(filed, listed)
      .when(returnCase, { ...giving, at: morning })
      .thenRefuses('occurred-before-last-step');
    given().when(returnCase, giving).thenRefuses('case-unknown');
  });
});
