import type { CaseEvent } from '../../case/events.js';
import {
  claim,
  claimed,
  evening,
  filed,
  given,
  listed,
  resolved,
  trafficPolice,
  urbanManagement,
  wang,
} from '../../../../../test/support/crosswalk-story.js';
import { askRelease } from './ask-release.decision.js';

const asking = { department: trafficPolice, reason: '道路归属城管局', by: wang, at: evening };
const asked: CaseEvent = { type: 'ReleaseAsked', data: asking };
const supported: CaseEvent = {
  type: 'CaseClaimed',
  data: { ...claim, department: urbanManagement, role: 'support' },
};

describe('Release', () => {
  it('is asked for by any claimant, lead or not', () => {
    given(filed, listed, claimed).when(askRelease, asking).thenRecords(asked);
    const other = { ...asking, department: urbanManagement };
    given(filed, listed, claimed, supported).when(askRelease, other).thenRecords({ type: 'ReleaseAsked', data: other });
  });

  it('is asked for once until it is answered, and again after a refusal', () => {
    given(filed, listed, claimed, asked).when(askRelease, asking).thenNothingNew();
    given(filed, listed, claimed, asked, { type: 'ReleaseRefused', data: asking })
      .when(askRelease, asking)
      .thenRecords(asked);
  });

  it('is not asked for without a claim, or once the case is resolved', () => {
    given(filed, listed, supported).when(askRelease, asking).thenRefuses('no-claim-of-yours');
    given(filed, listed, claimed, resolved).when(askRelease, asking).thenRefuses('case-already-resolved');
  });
});
