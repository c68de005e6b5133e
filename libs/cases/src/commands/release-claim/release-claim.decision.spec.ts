import {
  claimed,
  filed,
  given,
  listed,
  noon,
  resolved,
  trafficPolice,
  urbanManagement,
  wang,
} from '../../../../../test/support/crosswalk-story.js';
import { releaseClaim } from './release-claim.decision.js';

const release = { department: trafficPolice, reason: '道路归属城管局', by: wang, at: noon };

describe('A claim', () => {
  it('is released by the department that holds it', () => {
    given(filed, listed, claimed)
      .when(releaseClaim, release)
      .thenRecords({ type: 'ClaimReleased', data: { ...release, role: 'lead' } });
  });

  it('is not released by another department', () => {
    given(filed, listed, claimed)
      .when(releaseClaim, { ...release, department: urbanManagement })
      .thenRefuses('claim-held-by-another-department', { department: '交警大队' });
  });

  it('is not released when nobody holds it, or once the case is resolved', () => {
    given(filed, listed).when(releaseClaim, release).thenRefuses('case-not-claimed');
    given(filed, listed, claimed, resolved).when(releaseClaim, release).thenRefuses('case-already-resolved');
  });
});
