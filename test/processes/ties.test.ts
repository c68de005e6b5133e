import type { CaseEvent, CaseRef, Relation } from '@crosswalk/cases';
import { chen, filing, noon } from '../support/crosswalk-story.js';
import { caseDesk, type CaseDesk } from './case-desk.js';

let desk: CaseDesk;
beforeAll(async () => {
  desk = await caseDesk();
});
afterAll(() => desk.close());

const tied = (type: 'CasesLinked' | 'CasesUnlinked', other: CaseRef, relation: Relation): CaseEvent => ({
  type,
  data: { other, relation, by: chen, at: noon },
});

describe('A case linked with another', () => {
  it('stands on the other as it looks from there, until it is unlinked', async () => {
    const [road, ramp] = [await desk.file(), await desk.file()];
    await desk.happens(ramp.id, tied('CasesLinked', road, 'blocks'));
    await desk.settled('mirror-link');
    expect(await desk.stateOf(road.id)).toMatchObject({ links: [{ other: ramp.id, relation: 'blocked-by' }] });

    await desk.happens(ramp.id, tied('CasesUnlinked', road, 'blocks'));
    await desk.settled('mirror-link');
    expect(await desk.stateOf(road.id)).toMatchObject({ links: [] });
  });

  it('is linked once, also when both sides say so at the same instant', async () => {
    const [road, ramp] = [await desk.file(), await desk.file()];
    await Promise.all([
      desk.happens(ramp.id, tied('CasesLinked', road, 'related')),
      desk.happens(road.id, tied('CasesLinked', ramp, 'related')),
    ]);
    await desk.settled('mirror-link');
    expect(await desk.history(road.id)).toHaveLength(2);
    expect(await desk.history(ramp.id)).toHaveLength(2);
  });
});

describe('A part that was split from a case', () => {
  it('is a case of its own under the number that was named, part of the whole', async () => {
    const [whole, named] = [await desk.file(), { number: '2026-90001-0' }];
    const into = { id: '00000000-0000-4000-8000-00000000abcd' as typeof whole.id, ...named };
    const { category, place, urgency, community, source, procedure } = filing;
    const part = { title: '路缘坡道太陡', description: '轮椅上不去。', category, place, urgency };
    await desk.happens(whole.id, { type: 'CaseSplit', data: { into, part, reason: '另案办理', by: chen, at: noon } });
    await desk.settled('file-split');
    expect(await desk.history(into.id)).toMatchObject([
      {
        type: 'CaseFiled',
        data: { ...part, ...named, procedure, community, source, partOf: whole, by: chen, at: noon },
      },
    ]);
    expect(await desk.stateOf(whole.id)).toMatchObject({ links: [{ other: into.id, relation: 'has-part' }] });
    expect(await desk.stateOf(into.id)).toMatchObject({ links: [{ other: whole.id, relation: 'part-of' }] });
  });
});
