import type { CaseEvent } from '../../case/events.js';
import type { Day } from '../../case/ids.js';
import {
  claim,
  claimed,
  evening,
  filed,
  given,
  listed,
  resolved,
  today,
  trafficPolice,
  urbanManagement,
  wang,
} from '../../../../../test/support/crosswalk-story.js';
import { askExtension } from './ask-extension.decision.js';

const asking = { department: trafficPolice, days: 10, reason: '雨季无法施划', by: wang, at: evening };
const command = { ...asking, today };
const asked: CaseEvent = { type: 'ExtensionAsked', data: asking };
const promised = (promisedFor: Day): CaseEvent => ({ type: 'CaseClaimed', data: { ...claim, promisedFor } });
const lastDay = '2026-03-02' as Day;

describe('An extension', () => {
  it('is asked for until the promised day', () => {
    given(filed, listed, promised(lastDay)).when(askExtension, command).thenRecords(asked);
    given(filed, listed, promised('2026-03-01' as Day))
      .when(askExtension, command)
      .thenRefuses('extension-too-late', { promisedFor: '2026-03-01' });
  });

  it('is asked for by a lead that promised no day, for the sake of the case, and by no supporter that did not', () => {
    given(filed, listed, claimed).when(askExtension, command).thenRecords(asked);
    const supported: CaseEvent = {
      type: 'CaseClaimed',
      data: { ...claim, department: urbanManagement, role: 'support' },
    };
    given(filed, listed, claimed, supported)
      .when(askExtension, { ...command, department: urbanManagement })
      .thenRefuses('promise-missing', { department: '城管局' });
  });

  it('waits for its answer: it is said once, and no other is asked for meanwhile', () => {
    given(filed, listed, claimed, asked).when(askExtension, command).thenNothingNew();
    given(filed, listed, claimed, asked)
      .when(askExtension, { ...command, days: 20 })
      .thenRefuses('extension-already-asked', { department: '交警大队' });
  });

  it('is no longer than the procedure allows, and asked for by claimants of a case on its way', () => {
    given(filed, listed, claimed)
      .when(askExtension, { ...command, days: 31 })
      .thenRefuses('extension-too-long', { most: '30' });
    given(filed, listed).when(askExtension, command).thenRefuses('no-claim-of-yours');
    given(filed, listed, claimed, resolved).when(askExtension, command).thenRefuses('case-already-resolved');
  });
});
