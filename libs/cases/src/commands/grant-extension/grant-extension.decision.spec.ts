import type { CaseEvent } from '../../case/events.js';
import type { Day } from '../../case/ids.js';
import {
  chen,
  claim,
  claimed,
  evening,
  filed,
  given,
  listed,
  noon,
  trafficPolice,
  wang,
} from '../../../../../test/support/crosswalk-story.js';
import { grantExtension } from './grant-extension.decision.js';

const granting = { department: trafficPolice, days: 5, note: '雨季一过即办', by: chen, at: evening };
const asked: CaseEvent = {
  type: 'ExtensionAsked',
  data: { department: trafficPolice, days: 10, reason: '雨季', by: wang, at: noon },
};
const promised: CaseEvent = { type: 'CaseClaimed', data: { ...claim, promisedFor: '2026-12-30' as Day } };

describe('An extension', () => {
  it('is granted for some days, which need not be those asked, and moves the promised day', () => {
    given(filed, listed, promised, asked)
      .when(grantExtension, granting)
      .thenRecords({ type: 'ExtensionGranted', data: { ...granting, promisedFor: '2027-01-04' as Day } });
  });

  it('moves no day where none was promised', () => {
    given(filed, listed, claimed, asked)
      .when(grantExtension, granting)
      .thenRecords({ type: 'ExtensionGranted', data: granting });
  });

  it('is granted once for each time it is asked', () => {
    given(filed, listed, claimed)
      .when(grantExtension, granting)
      .thenRefuses('extension-not-asked', { department: '交警大队' });
    given(filed, listed, claimed, asked, { type: 'ExtensionGranted', data: granting })
      .when(grantExtension, granting)
      .thenRefuses('extension-not-asked');
  });

  it('is no longer than the procedure allows', () => {
    given(filed, listed, claimed, asked)
      .when(grantExtension, { ...granting, days: 31 })
      .thenRefuses('extension-too-long', { most: '30' });
  });
});
