import type { CaseEvent, CaseRef } from '@crosswalk/cases';
import { chen, evening, noon, wang, wangjiang } from '../support/crosswalk-story.js';
import { caseDesk, type CaseDesk } from './case-desk.js';

let desk: CaseDesk;
beforeAll(async () => {
  desk = await caseDesk();
});
afterAll(() => desk.close());

const mergedInto = (into: CaseRef): CaseEvent => ({
  type: 'CaseMerged',
  data: { into, reason: '同一处路口', followers: [wang], reporters: [wangjiang], affected: 3, by: chen, at: noon },
});

describe('A case that was merged into another', () => {
  it('brings its followers, its reporters and the people affected there', async () => {
    const [stays, duplicate] = [await desk.file(), await desk.file()];
    await desk.happens(duplicate.id, mergedInto(stays));
    await desk.settled('absorb-merged');
    expect((await desk.history(stays.id)).at(-1)).toMatchObject({
      type: 'CaseAbsorbed',
      data: { from: duplicate, followers: [wang], reporters: [wangjiang], affected: 3, by: chen },
    });
    expect(await desk.stateOf(duplicate.id)).toMatchObject({ stage: 'merged', into: stays });
  });

  it('goes on by itself when the other has ended meanwhile', async () => {
    const [ended, duplicate] = [await desk.file(), await desk.file()];
    await desk.happens(ended.id, { type: 'CaseWithdrawn', data: { reason: '居民撤回', by: chen, at: evening } });
    await desk.happens(duplicate.id, mergedInto(ended));
    await desk.settled('absorb-merged');
    expect((await desk.history(duplicate.id)).at(-1)).toMatchObject({
      type: 'CaseUnmerged',
      data: { into: ended, why: 'case-not-open', by: 'process:absorb-merged' },
    });
    expect(await desk.stateOf(duplicate.id)).toMatchObject({ stage: 'filed' });
    expect(await desk.stateOf(ended.id)).toMatchObject({ stage: 'withdrawn', absorbed: [] });
  });

  it('goes on by itself when the other was merged into a third', async () => {
    const [third, other, duplicate] = [await desk.file(), await desk.file(), await desk.file()];
    await desk.happens(other.id, mergedInto(third));
    await desk.happens(duplicate.id, mergedInto(other));
    await desk.settled('absorb-merged');
    expect(await desk.stateOf(duplicate.id)).toMatchObject({ stage: 'filed' });
    expect(await desk.stateOf(other.id)).toMatchObject({ stage: 'merged', into: third, absorbed: [] });
  });
});

describe('Two cases that were merged into each other at the same instant', () => {
  it('are both there again, and neither has taken the other over', async () => {
    const [one, other] = [await desk.file(), await desk.file()];
    await Promise.all([desk.happens(one.id, mergedInto(other)), desk.happens(other.id, mergedInto(one))]);
    await desk.settled('absorb-merged');
    expect(await desk.stateOf(one.id)).toMatchObject({ stage: 'filed', into: undefined, absorbed: [] });
    expect(await desk.stateOf(other.id)).toMatchObject({ stage: 'filed', into: undefined, absorbed: [] });
  });

  it('can be merged after that', async () => {
    const [one, other] = [await desk.file(), await desk.file()];
    await Promise.all([desk.happens(one.id, mergedInto(other)), desk.happens(other.id, mergedInto(one))]);
    await desk.settled('absorb-merged');
    await desk.happens(one.id, mergedInto(other));
    await desk.settled('absorb-merged');
    expect(await desk.stateOf(one.id)).toMatchObject({ stage: 'merged', into: other });
    expect(await desk.stateOf(other.id)).toMatchObject({ stage: 'filed', absorbed: [one.id] });
  });
});
