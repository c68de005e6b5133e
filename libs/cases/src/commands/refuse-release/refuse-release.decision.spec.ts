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
  wang,
} from '../../../../../test/support/crosswalk-story.js';
import { refuseRelease } from './refuse-release.decision.js';

const refusal = { department: trafficPolice, reason: '道路归交警管理', by: chen, at: evening };
const asked: CaseEvent = {
  type: 'ReleaseAsked',
  data: { department: trafficPolice, reason: '不属本部门', by: wang, at: noon },
};
const refused: CaseEvent = { type: 'ReleaseRefused', data: refusal };

describe('A release', () => {
  it('that was asked for is refused, and the claim goes on', () => {
    given(filed, listed, claimed, asked).when(refuseRelease, refusal).thenRecords(refused);
  });

  it('that nobody asks for, or that is answered, is not refused', () => {
    given(filed, listed, claimed)
      .when(refuseRelease, refusal)
      .thenRefuses('release-not-asked', { department: '交警大队' });
    given(filed, listed).when(refuseRelease, refusal).thenRefuses('release-not-asked');
    given(filed, listed, claimed, asked, refused).when(refuseRelease, refusal).thenRefuses('release-not-asked');
    given(filed, listed, claimed, asked, resolved).when(refuseRelease, refusal).thenRefuses('case-already-resolved');
  });
});
