import {
  listDecider,
  listStream,
  listUpcasters,
  starterListId,
  starterLists,
  type ListEvent,
} from '@crosswalk/breakdown-lists';
import type { BreakdownListRef, CaseEvent, CaseId, Level, ListId } from '@crosswalk/cases';
import { upcast } from '@crosswalk/event-sourcing';
import { chen, evening, filing, noon, wangjiang } from '../support/crosswalk-story.js';
import { caseDesk, type CaseDesk } from './case-desk.js';

let desk: CaseDesk;
beforeAll(async () => {
  desk = await caseDesk();
});
afterAll(() => desk.close());

const campaign = (level: Level) =>
  ({ id: starterListId(level), name: starterLists[level].name, level }) satisfies BreakdownListRef;

const [community, district] = [campaign('community'), campaign('district')];

const listed: CaseEvent = { type: 'CaseListed', data: { list: community, by: chen, at: noon } };

const casesOn = async ({ id }: { id: ListId }): Promise<readonly string[]> => {
  const state = (await desk.store.readStream(listStream(id)))
    .map((event) => upcast<ListEvent>(listUpcasters, event))
    .reduce(listDecider.evolve, listDecider.initialState);
  return state.stage === 'unopened' ? [] : state.cases;
};

const lastOn = async ({ id }: { id: ListId }) => (await desk.store.readStream(listStream(id))).at(-1);

describe('A breakdown list', () => {
  it('knows the cases that were put on it, by number and title', async () => {
    const { id, number } = await desk.file();
    await desk.happens(id, listed);
    await desk.settled('mirror-list');
    expect(await lastOn(community)).toMatchObject({
      type: 'CasePutOnList',
      data: { case: { id, number, title: filing.title }, by: chen },
      metadata: { actorId: 'process:mirror-list', actorRole: 'machine' },
    });
  });

  it('loses a case to the list it is raised to', async () => {
    const { id } = await desk.file();
    await desk.happens(id, listed, {
      type: 'CaseRaised',
      data: { from: community, list: district, reason: '需多部门会商', by: chen, at: evening },
    });
    await desk.settled('mirror-list');
    expect(await casesOn(community)).not.toContain(id);
    expect(await casesOn(district)).toContain(id);
    expect(await lastOn(community)).toMatchObject({
      data: { why: 'raised', to: { id: district.id, name: district.name } },
    });
  });

  it('loses a case that ends, and has it back when a merge is undone', async () => {
    const [one, other] = [await desk.file(), await desk.file()];
    const merged = {
      into: other,
      reason: '重复',
      followers: [],
      reporters: [wangjiang],
      affected: 1,
      by: chen,
      at: evening,
    };
    await desk.happens(one.id, listed, { type: 'CaseMerged', data: merged });
    await desk.happens(other.id, listed, {
      type: 'CaseWithdrawn',
      data: { reason: '居民撤回', by: chen, at: evening },
    });
    await desk.settled('mirror-list');
    expect(await casesOn(community)).not.toContain(other.id);
    expect(await casesOn(community)).not.toContain(one.id);

    await desk.happens(one.id, {
      type: 'CaseUnmerged',
      data: { into: other, why: 'case-not-open', by: chen, at: evening },
    });
    await desk.settled('mirror-list');
    expect(await casesOn(community)).toContain(one.id);
  });

  it('that nobody opened stops no other', async () => {
    const [stray, { id }] = [await desk.file(), await desk.file()];
    const nobodys = {
      id: '00000000-0000-4000-8000-000000000000' as ListId,
      name: '无人清单',
      level: 'community',
    } as const;
    await desk.happens(stray.id, { type: 'CaseListed', data: { list: nobodys, by: chen, at: noon } });
    await desk.happens(id, listed);
    await desk.settled('mirror-list');
    expect(await casesOn(community)).toContain(id satisfies CaseId);
  });
});
