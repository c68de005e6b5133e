import {
  claimed,
  closed,
  evening,
  filed,
  lin,
  resolved,
  trafficPolice,
  wang,
  withdrawn,
} from '../../../../../test/support/crosswalk-story.js';
import { recordedOn } from '../../../../../test/support/recorded.js';
import type { CaseEvent } from '../../case/events.js';
import { caseStream, type CaseId } from '../../case/ids.js';
import { freeSlots } from './free-slots.process.js';

const id = '00000000-0000-4000-8000-000000000001' as CaseId;

const asked = (facts: readonly CaseEvent[], source = {}) =>
  recordedOn(caseStream(id), facts)
    .map((event) => ({ ...event, metadata: { ...event.metadata, ...source } }))
    .flatMap((event) => freeSlots.react(event).map(({ command }) => command));

const released: CaseEvent = {
  type: 'ClaimReleased',
  data: { department: trafficPolice, role: 'lead', reason: '人手不足', by: wang, at: evening },
};
const reopened: CaseEvent = { type: 'CaseReopened', data: { reason: '坡道太陡', by: lin, at: evening } };

describe('The places kept for an order', () => {
  it('are given back by a unit whose claim is released', () => {
    expect(asked([filed, claimed, released])).toEqual([
      { name: 'free-slots', case: id, until: 2, unit: trafficPolice.id, why: 'claim-released', by: wang },
    ]);
  });

  it('are all given back when the order is closed or ends', () => {
    expect(asked([filed, claimed, resolved, closed])).toEqual([
      { name: 'free-slots', case: id, until: 3, why: 'case-closed', by: lin },
    ]);
    expect(asked([filed, withdrawn])).toEqual([{ name: 'free-slots', case: id, until: 1, why: 'case-ended', by: lin }]);
  });

  it('are kept again when the order comes back', () => {
    expect(asked([filed, claimed, resolved, closed, reopened]).at(-1)).toEqual({
      name: 'keep-slots',
      case: id,
      until: 4,
      by: lin,
    });
  });

  it('are none in imported history', () => {
    expect(asked([filed, claimed, resolved, closed], { source: 'boston311', sourceKey: '7' })).toEqual([]);
  });
});
