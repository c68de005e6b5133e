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
import { refuseExtension } from './refuse-extension.decision.js';

const refusal = { department: trafficPolice, reason: '汛期前须完成', by: chen, at: evening };
const asked: CaseEvent = {
  type: 'ExtensionAsked',
  data: { department: trafficPolice, days: 10, reason: '雨季', by: wang, at: noon },
};
const refused: CaseEvent = { type: 'ExtensionRefused', data: refusal };

describe('An extension', () => {
  it('that was asked for is refused with a reason', () => {
    given(filed, listed, claimed, asked).when(refuseExtension, refusal).thenRecords(refused);
  });

  it('that nobody asks for, or that is answered, is not refused', () => {
    given(filed, listed, claimed)
      .when(refuseExtension, refusal)
      .thenRefuses('extension-not-asked', { department: '交警大队' });
    given(filed, listed, claimed, asked, refused).when(refuseExtension, refusal).thenRefuses('extension-not-asked');
    given(filed, listed, claimed, asked, resolved).when(refuseExtension, refusal).thenRefuses('case-already-resolved');
  });
});
