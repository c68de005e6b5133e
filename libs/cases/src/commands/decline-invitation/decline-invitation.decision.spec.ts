import type { CaseEvent } from '../../case/events.js';
import {
  chen,
  claimed,
  evening,
  filed,
  given,
  listed,
  noon,
  resolved,
  trafficPolice,
  urbanManagement,
  wang,
} from '../../../../../test/support/crosswalk-story.js';
import { declineInvitation } from './decline-invitation.decision.js';

const answer = { department: urbanManagement, reason: '不属本部门职责', by: wang, at: evening };
const invited: CaseEvent = {
  type: 'DepartmentsInvited',
  data: { departments: [trafficPolice, urbanManagement], by: chen, at: noon },
};
const declined: CaseEvent = { type: 'InvitationDeclined', data: answer };

describe('An invitation', () => {
  it('is declined with a reason, whoever else has claimed', () => {
    given(filed, listed, invited, claimed).when(declineInvitation, answer).thenRecords(declined);
  });

  it('is declined once', () => {
    given(filed, listed, invited, declined).when(declineInvitation, answer).thenNothingNew();
  });

  it('is not declined by whoever has none, or has answered it by claiming', () => {
    given(filed, listed).when(declineInvitation, answer).thenRefuses('not-invited', { department: '城管局' });
    given(filed, listed, invited, claimed)
      .when(declineInvitation, { ...answer, department: trafficPolice })
      .thenRefuses('not-invited', { department: '交警大队' });
    given(filed, listed, invited, claimed, resolved)
      .when(declineInvitation, answer)
      .thenRefuses('case-already-resolved');
  });
});
