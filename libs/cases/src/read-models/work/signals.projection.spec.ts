import {
  chen,
  claimed,
  evening,
  filed,
  lin,
  listed,
  noon,
  resolved,
  trafficPolice,
  wang,
} from '../../../../../test/support/crosswalk-story.js';
import type { CaseEvent } from '../../case/events.js';
import type { Day } from '../../case/ids.js';
import type { Standing } from '../../case/standing-shape.projection.js';
import { standingAfter, standingWhenFiled } from '../../case/standing.projection.js';
import { raisedAfter, signalsOf, type Raised } from './signals.projection.js';

type Told = Readonly<{ standing: Standing; raised: readonly Raised[] }>;

const byWang = { department: trafficPolice, reason: '职责不符', by: wang, at: evening };
const byChen = { reason: '拖得太久', by: chen, at: noon };
const supervised: CaseEvent = { type: 'CaseSupervised', data: { ...byChen, answerBy: '2026-03-09' as Day } };
const refused: CaseEvent = { type: 'CaseReopened', data: { reason: '仍然不通', by: lin, at: evening } };
const releaseAsked: CaseEvent = { type: 'ReleaseAsked', data: byWang };

const after = (...events: readonly CaseEvent[]) => {
  const told = [filed, ...events].reduce<Told | undefined>((known, event) => {
    if (event.type === 'CaseFiled') return { standing: standingWhenFiled(event.data), raised: [] };
    const standing = known && standingAfter(known.standing, event);
    return standing && { standing, raised: raisedAfter(known.raised, event, standing) };
  }, undefined);
  return told && signalsOf(told.raised, told.standing).map(({ signal, since, due }) => [signal, since, due]);
};

describe('What leadership looks after', () => {
  it('is a case under supervision, until it is lifted or the case resolved', () => {
    expect(after(listed, claimed, supervised)).toEqual([['supervised', noon, '2026-03-09']]);
    expect(after(listed, claimed, supervised, { type: 'SupervisionLifted', data: { by: chen, at: evening } })).toEqual(
      [],
    );
    expect(after(listed, claimed, supervised, resolved)).toEqual([]);
  });

  it('is a case that came back after it was resolved, which is under supervision as before', () => {
    expect(after(listed, claimed, supervised, resolved, refused)?.map(([signal]) => signal)).toEqual([
      'supervised',
      'reopened',
    ]);
    expect(after(listed, claimed, resolved, refused, resolved)).toEqual([]);
  });

  it('is a question without an answer, since it was first asked', () => {
    const asked = after(listed, claimed, releaseAsked, supervised);
    expect(asked).toEqual([
      ['release-waits', evening, null],
      ['supervised', noon, '2026-03-09'],
    ]);
    expect(after(listed, claimed, releaseAsked, { type: 'ReleaseRefused', data: byWang })).toEqual([]);
    expect(after({ type: 'CaseReturned', data: byChen })).toEqual([['return-waits', noon, null]]);
  });

  it('is nothing of a case that has come to its end', () => {
    const withdrawn: CaseEvent = { type: 'CaseWithdrawn', data: { reason: '已自行解决', by: lin, at: evening } };
    expect(after(listed, supervised, withdrawn)).toEqual([]);
  });
});
