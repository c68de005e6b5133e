import {
  claimed,
  filed,
  given,
  jinjiang,
  listed,
  noon,
  trafficPolice,
  urbanManagement,
  wang,
} from '../../../../../test/support/crosswalk-story.js';
import {
  adopted,
  planned,
  proposed,
  proposedAgain,
  signedBy,
  studied,
} from '../../../../../test/support/plan-story.js';
import type { CaseEvent } from '../../case/events.js';
import { signPlan } from './sign-plan.decision.js';

const police = { version: 1, department: trafficPolice, by: wang, at: noon };
const urban = { ...police, department: urbanManagement };

describe('A plan', () => {
  it('is signed by whoever claims, and adopted by the last signature', () => {
    given(...studied, proposed)
      .when(signPlan, police)
      .thenRecords(signedBy(trafficPolice));
    given(...studied, proposed, signedBy(trafficPolice))
      .when(signPlan, urban)
      .thenRecords(signedBy(urbanManagement), adopted);
  });

  it('is signed after all by who had refused it', () => {
    const refused: CaseEvent = { type: 'PlanRefused', data: { ...urban, reason: '坡道太陡' } };
    given(...studied, proposed, refused, signedBy(trafficPolice))
      .when(signPlan, urban)
      .thenRecords(signedBy(urbanManagement), adopted);
  });

  it('is not signed without a claim, nor in a version that is not the newest', () => {
    given(...studied, proposed)
      .when(signPlan, { ...police, department: jinjiang })
      .thenRefuses('no-claim-of-yours');
    given(...studied)
      .when(signPlan, police)
      .thenRefuses('plan-missing');
    given(...studied, proposed, proposedAgain)
      .when(signPlan, police)
      .thenRefuses('plan-of-another-version', { version: '2' });
  });

  it('has nothing new in a second signature, and takes none from a newcomer once it is adopted', () => {
    given(...studied, proposed, signedBy(trafficPolice))
      .when(signPlan, police)
      .thenNothingNew();
    given(...planned)
      .when(signPlan, police)
      .thenNothingNew();
    const joined: CaseEvent = {
      type: 'CaseClaimed',
      data: { department: jinjiang, role: 'support', by: wang, at: noon },
    };
    given(...planned, joined)
      .when(signPlan, { ...police, department: jinjiang })
      .thenRefuses('plan-already-adopted', { version: '1' });
  });

  it('is adopted by a signature that stood when the one it waited for let go', () => {
    const released: CaseEvent = {
      type: 'ClaimReleased',
      data: { department: urbanManagement, role: 'support', reason: '不属本部门', by: wang, at: noon },
    };
    given(filed, listed, claimed, proposed, signedBy(trafficPolice)).when(signPlan, police).thenRecords(adopted);
    given(...studied, proposed, signedBy(trafficPolice), released)
      .when(signPlan, police)
      .thenRecords(adopted);
  });
});
