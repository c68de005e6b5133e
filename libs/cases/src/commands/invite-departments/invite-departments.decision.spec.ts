import {
  chen,
  claimed,
  filed,
  given,
  givenUnder,
  jinjiang,
  listed,
  noon,
  resolved,
  rulesOf,
  today,
  trafficPolice,
  urbanManagement,
  wangjiang,
} from '../../../../../test/support/crosswalk-story.js';
import { inviteDepartments } from './invite-departments.decision.js';
import type { CaseEvent, UnitRef } from '../../case/events.js';
import type { Day } from '../../case/ids.js';

const invitation = { departments: [trafficPolice, urbanManagement], by: chen, at: noon, answerBy: '2026-03-04' as Day };
const invited: CaseEvent = { type: 'DepartmentsInvited', data: { ...invitation, departments: [trafficPolice] } };
const asking = (...units: readonly UnitRef[]) => ({
  ...invitation,
  departments: units.map((unit) => ({ unit, kind: 'department' })),
  today,
});
const asked = asking(trafficPolice, urbanManagement);

describe('Departments', () => {
  it('are invited to a listed case, each once', () => {
    given(filed, listed)
      .when(inviteDepartments, asking(trafficPolice, trafficPolice, urbanManagement))
      .thenRecords({ type: 'DepartmentsInvited', data: invitation });
  });

  it('are not invited again', () => {
    given(filed, listed, invited)
      .when(inviteDepartments, asked)
      .thenRecords({ type: 'DepartmentsInvited', data: { ...invitation, departments: [urbanManagement] } });
    given(filed, listed, invited).when(inviteDepartments, asking(trafficPolice)).thenNothingNew();
  });

  it('may be invited to support a case that has its lead, which is not invited', () => {
    given(filed, listed, claimed)
      .when(inviteDepartments, asked)
      .thenRecords({ type: 'DepartmentsInvited', data: { ...invitation, departments: [urbanManagement] } });
  });

  it('are invited again after they have declined', () => {
    const declined: CaseEvent = {
      type: 'InvitationDeclined',
      data: { department: trafficPolice, reason: '不归我们管', by: chen, at: noon },
    };
    given(filed, listed, invited, declined).when(inviteDepartments, asking(trafficPolice)).thenRecords(invited);
  });
});

describe('An invitation', () => {
  it('comes from the subdistrict of the case or from the coordinator', () => {
    given(filed, listed)
      .when(inviteDepartments, { ...asking(trafficPolice), unit: wangjiang.id })
      .thenRecords(invited);
    given(filed, listed)
      .when(inviteDepartments, { ...asking(trafficPolice), unit: jinjiang.id })
      .thenRefuses('case-from-elsewhere', { community: '望江社区' });
  });

  it('is refused before the case is on a list and after it is resolved', () => {
    given(filed).when(inviteDepartments, asked).thenRefuses('case-not-listed');
    given(filed, listed, claimed, resolved).when(inviteDepartments, asked).thenRefuses('case-already-resolved');
  });

  it('is refused to units of a kind that cannot claim, and where there is no inviting', () => {
    given(filed, listed)
      .when(inviteDepartments, { ...asked, departments: [{ unit: trafficPolice, kind: 'community' }] })
      .thenRefuses('claimant-not-allowed', { field: 'departments' });
    givenUnder(rulesOf('errand', 1))(filed)
      .when(inviteDepartments, asked)
      .thenRefuses('step-not-in-procedure', { step: 'invitation' });
  });

  it('is refused with an answer due in the past', () => {
    given(filed, listed)
      .when(inviteDepartments, { ...asked, answerBy: '2026-03-01' as Day })
      .thenRefuses('answer-due-in-the-past');
  });
});
