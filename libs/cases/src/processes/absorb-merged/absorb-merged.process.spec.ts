import { chen, filed, noon, wangjiang } from '../../../../../test/support/crosswalk-story.js';
import { recordedOn } from '../../../../../test/support/recorded.js';
import type { CaseEvent, CaseMerged } from '../../case/events.js';
import { caseStream, type CaseId } from '../../case/ids.js';
import { absorbMerged } from './absorb-merged.process.js';

const duplicate = '00000000-0000-4000-8000-000000000001' as CaseId;
const merged: CaseMerged['data'] = {
  into: { id: '00000000-0000-4000-8000-000000000002' as CaseId, number: '2026-00002-1' },
  reason: '同一处路口',
  followers: [],
  reporters: [wangjiang],
  affected: 1,
  by: chen,
  at: noon,
};

const asked = (...facts: readonly CaseEvent[]) =>
  recordedOn(caseStream(duplicate), facts).flatMap((event) => absorbMerged.react(event));

describe('A merged case', () => {
  const [ask, ...more] = asked(filed, { type: 'CaseMerged', data: merged });

  it('is brought to the case it went into', () => {
    expect(more).toEqual([]);
    expect(ask?.command).toEqual({ name: 'absorb-case', duplicate, merged, mergedAt: '2' });
  });

  it('goes on when that case refuses it, and says why', () => {
    expect(ask?.otherwise?.('case-not-open')).toEqual({
      command: { name: 'undo-merge', duplicate, merged, why: 'case-not-open' },
    });
  });
});
