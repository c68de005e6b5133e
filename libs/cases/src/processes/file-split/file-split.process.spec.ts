import { chen, filed, filing, noon } from '../../../../../test/support/crosswalk-story.js';
import { recordedOn } from '../../../../../test/support/recorded.js';
import type { CaseSplit } from '../../case/events.js';
import { caseStream, type CaseId } from '../../case/ids.js';
import { fileSplit } from './file-split.process.js';

const whole = '00000000-0000-4000-8000-000000000001' as CaseId;
const { title, description, category, place, urgency } = filing;
const split: CaseSplit['data'] = {
  into: { id: '00000000-0000-4000-8000-000000000002' as CaseId, number: '2026-00002-1' },
  part: { title, description, category, place, urgency },
  reason: '坡道另案办理',
  by: chen,
  at: noon,
};

it('What was split from a case is filed', () => {
  const events = recordedOn(caseStream(whole), [filed, { type: 'CaseSplit', data: split } as const]);
  expect(events.flatMap((event) => fileSplit.react(event))).toEqual([
    { command: { name: 'file-part', of: whole, split } },
  ]);
});
