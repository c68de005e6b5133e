import {
  chen,
  claimed,
  filed,
  given,
  listed,
  noon,
  resolved,
  today,
  trafficPolice,
  urbanManagement,
} from '../../../../../test/support/crosswalk-story.js';
import { inviteDepartments } from './invite-departments.decision.js';
import type { CaseEvent } from '../../case/events.js';
import type { Day } from '../../case/ids.js';

const invitation = { departments: [trafficPolice, urbanManagement], by: chen, at: noon, answerBy: '2026-03-04' as Day };
const invited: CaseEvent = { type: 'DepartmentsInvited', data: { ...invitation, departments: [trafficPolice] } };

describe('Departments', () => {
  it('are invited to a listed case, each once', () => {
    given(filed, listed)
      .when(inviteDepartments, { ...invitation, departments: [trafficPolice, trafficPolice, urbanManagement], today })
      .thenRecords({ type: 'DepartmentsInvited', data: invitation });
  });

  it('are not invited again', () => {
    given(filed, listed, invited)
      .when(inviteDepartments, { ...invitation, today })
      .thenRecords({ type: 'DepartmentsInvited', data: { ...invitation, departments: [urbanManagement] } });
    given(filed, listed, invited)
      .when(inviteDepartments, { ...invitation, departments: [trafficPolice], today })
      .thenNothingNew();
  });

  it('may be invited to support a case that has its lead', () => {
    given(filed, listed, claimed)
      .when(inviteDepartments, { ...invitation, today })
      .thenRecords({ type: 'DepartmentsInvited', data: invitation });
  });
});

describe('An invitation', () => {
  it('is refused before the case is on a list and after it is resolved', () => {
    given(filed)
      .when(inviteDepartments, { ...invitation, today })
      .thenRefuses('case-not-listed');
    given(filed, listed, claimed, resolved)
      .when(inviteDepartments, { ...invitation, today })
      .thenRefuses('case-already-resolved');
  });

  it('is refused with an answer due in the past', () => {
    given(filed, listed)
      .when(inviteDepartments, { ...invitation, answerBy: '2026-03-01' as Day, today })
      .thenRefuses('answer-due-in-the-past');
  });
});
