import {
  claimed,
  filed,
  jinjiang,
  listed,
  noon,
  trafficPolice,
  wangjiang,
} from '../../../../../test/support/crosswalk-story.js';
import { recordedOn } from '../../../../../test/support/recorded.js';
import type { CaseEvent } from '../../case/events.js';
import { caseStream, type CaseId, type PersonId } from '../../case/ids.js';
import { succeedLate } from './succeed-late.process.js';

const id = '00000000-0000-4000-8000-000000000001' as CaseId;

const asked = (merged: readonly string[], ...facts: readonly CaseEvent[]) =>
  recordedOn(caseStream(id), facts).flatMap((event) =>
    succeedLate((unit) => merged.includes(unit))
      .react(event)
      .map(({ command }) => command),
  );

describe('A case', () => {
  it('is handed over when it was filed for a unit, or claimed by one, that had been merged by then', () => {
    const all = [filed, listed, claimed];
    expect(asked([wangjiang.id], ...all)).toEqual([{ name: 'succeed-late', case: id, from: wangjiang }]);
    expect(asked([trafficPolice.id], ...all)).toEqual([{ name: 'succeed-late', case: id, from: trafficPolice }]);
    expect(asked([], ...all)).toEqual([]);
  });

  it('is handed on when it was handed to a successor that had been merged itself by then', () => {
    const succeeded: CaseEvent = {
      type: 'UnitSucceeded',
      data: { from: wangjiang, to: jinjiang, by: 'process:succeed-units' as PersonId, at: noon },
    };
    expect(asked([jinjiang.id], succeeded)).toEqual([{ name: 'succeed-late', case: id, from: jinjiang }]);
  });

  it('is handed over once for each such unit, however often an event names it', () => {
    const invited: CaseEvent = {
      type: 'DepartmentsInvited',
      data: { departments: [trafficPolice, trafficPolice], by: 'he-min' as PersonId, at: noon },
    };
    expect(asked([trafficPolice.id], invited)).toHaveLength(1);
  });
});
