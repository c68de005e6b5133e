import {
  chen,
  claimed,
  evening,
  filed,
  given,
  jinjiang,
  lin,
  listed,
  noon,
  resolved,
  trafficPolice,
  urbanManagement,
  wangjiang,
} from '../../../../../test/support/crosswalk-story.js';
import type { CaseEvent } from '../../case/events.js';
import { urgeCase } from './urge-case.decision.js';

const invited: CaseEvent = { type: 'DepartmentsInvited', data: { departments: [urbanManagement], by: chen, at: noon } };
const urging = { departments: [], note: '雨季前要完成', by: lin, at: evening };
const urged: CaseEvent = { type: 'CaseUrged', data: urging };

describe('Those who have a case', () => {
  it('are urged by its community, and by no other', () => {
    given(filed, listed, claimed)
      .when(urgeCase, { ...urging, unit: wangjiang.id })
      .thenRecords(urged);
    given(filed, listed, claimed)
      .when(urgeCase, { ...urging, unit: jinjiang.id })
      .thenRefuses('case-from-elsewhere', { community: '望江社区' });
  });

  it('are urged by name when they claim it or are invited to', () => {
    const both = { ...urging, departments: [trafficPolice, urbanManagement] };
    given(filed, listed, claimed, invited).when(urgeCase, both).thenRecords({ type: 'CaseUrged', data: both });
    given(filed, listed, claimed)
      .when(urgeCase, both)
      .thenRefuses('department-not-on-case', { department: '城管局', field: 'departments' });
  });
});

describe('Nobody', () => {
  it('is urged before anybody claims', () => {
    given(filed, listed, invited).when(urgeCase, urging).thenRefuses('nobody-to-urge');
  });

  it('is urged once the case is resolved', () => {
    given(filed, listed, claimed, resolved).when(urgeCase, urging).thenRefuses('case-already-resolved');
  });
});
