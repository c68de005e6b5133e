import { chen, filed, noon, wangjiang } from '../../../../test/support/crosswalk-story.js';
import { caseDecider } from '../case/decider.js';
import type { CaseEvent } from '../case/events.js';
import type { CaseId } from '../case/ids.js';
import { wayOf } from './way-of.js';

const [one, two, three] = ['one' as CaseId, 'two' as CaseId, 'three' as CaseId];

const into = (id: CaseId): CaseEvent => ({
  type: 'CaseMerged',
  data: {
    into: { id, number: `2026-${id}` },
    ...{ reason: '同一处路口', followers: [], reporters: [wangjiang], affected: 1, by: chen, at: noon },
  },
});

const follow = (merges: Readonly<Record<string, CaseId>>) =>
  wayOf(one, (id) => {
    const target = merges[id];
    const facts = target === undefined ? [filed] : [filed, into(target)];
    return Promise.resolve(facts.reduce(caseDecider.evolve, caseDecider.initialState));
  });

describe('What a resident asked for', () => {
  it('goes on in its own case', async () => {
    expect(await follow({})).toEqual([one]);
  });

  it('goes on in the case that it was merged into, and in the one after that', async () => {
    expect(await follow({ one: two })).toEqual([one, two]);
    expect(await follow({ one: two, two: three })).toEqual([one, two, three]);
  });

  it('stays with its own case where cases were merged into each other', async () => {
    expect(await follow({ one: two, two: one })).toEqual([one]);
    expect(await follow({ one: two, two: three, three: two })).toEqual([one]);
  });
});
