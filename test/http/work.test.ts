import type { Actor } from '@crosswalk/identity';
import { unitIdOf } from '@crosswalk/organisation';
import {
  day,
  housing,
  housingBureau,
  police,
  coordinator,
  storyDesk,
  subdistrict,
  team,
  trafficPolice,
  urban,
  urbanManagement,
  community,
  districtList,
  type StoryDesk,
} from '../stories/story-desk.js';
import { filing } from './support/filing.js';

const leads = (id: string, name: string): Actor => ({
  id,
  role: 'leadership',
  unit: { id: unitIdOf('subdistrict', name), name, kind: 'subdistrict' },
});
const leader = 'qian-wei';

let desk: StoryDesk;
let id: string;
let position: string;

const write = async (person: string, step: string, body: object = {}): Promise<void> => {
  ({ position } = await desk.write(person, `cases/${id}/${step}`, body));
};

beforeAll(async () => {
  desk = await storyDesk({ people: [leads('leader-there', '望江街道'), leads('leader-elsewhere', '湖滨街道')] });
  ({ id } = await desk.write(community, 'cases', filing));
  await write(coordinator, 'listing', { list: districtList });
});

afterAll(() => desk.close());

type Lying = Readonly<{
  id: string;
  steps: readonly string[];
  signals: readonly Readonly<{ signal: string; due: string | null }>[];
  due: string | null;
  relation: string;
  overdue: boolean;
}>;

/** How the case lies on somebody's desk, as far as it waits for them. */
const waiting = async (person: string): Promise<Lying | undefined> => {
  const { items, upToDate } = await desk.read(person, 'my-work', { atLeast: position, limit: 100 });
  expect(upToDate).toBe(true);
  return items.find((item: Lying) => item.id === id);
};

const columns = async (person: string, unit?: string): Promise<readonly string[]> => {
  const board = await desk.read(person, 'board', { atLeast: position, ...(unit ? { unit } : {}) });
  const holds = ({ items }: { items: readonly Lying[] }): boolean => items.some((item) => item.id === id);
  return board.columns.filter(holds).map(({ column }: { column: string }) => column);
};

// Told in order: each step stands on the ones before it.
describe('What waits for whom', () => {
  it('begins with the coordinator, who may invite, and is open to any department meanwhile', async () => {
    expect(await waiting(coordinator)).toMatchObject({ steps: ['invite-departments'] });
    expect(await waiting(subdistrict)).toMatchObject({ steps: ['invite-departments'] });
    expect(await waiting(police)).toMatchObject({ relation: 'open', steps: ['claim-case'] });
    expect(await waiting(team)).toBeUndefined();
  });

  it('lies with those who are invited, by the day they are to answer', async () => {
    const departments = [trafficPolice, urbanManagement, housingBureau];
    await write(coordinator, 'invitations', { departments, answerBy: day(2) });
    for (const person of [police, urban, housing]) {
      expect(await waiting(person)).toMatchObject({ relation: 'invited', steps: ['claim-case'], due: day(2) });
    }
    expect(await waiting(team)).toBeUndefined();
    expect(await columns(police)).toEqual(['to-claim']);
  });

  it('lies with the lead, and shows the others that it waits for somebody else', async () => {
    await write(police, 'claims', { promisedFor: day(2) });
    await write(urban, 'claims', { role: 'support', promisedFor: day(40) });
    expect(await waiting(police)).toMatchObject({ relation: 'lead', due: day(2), overdue: false });
    expect(await columns(police)).toEqual(['in-hand', 'due-soon']);
    await write(urban, 'feasibility', { verdict: 'feasible' });
    expect(await waiting(urban)).toBeUndefined();
    expect(await columns(urban)).toEqual(['in-hand', 'waits-for-others']);
  });

  it('brings a release that was asked for to the coordinator, who alone can answer', async () => {
    await write(urban, 'release-request', { reason: '不属本部门' });
    expect(await waiting(coordinator)).toMatchObject({ steps: ['answer-release'] });
    expect(await waiting(subdistrict)).toBeUndefined();
    await write(coordinator, 'release-refusal', { department: urbanManagement, reason: '坡道归你们' });
    expect(await waiting(coordinator)).toBeUndefined();
  });

  it('waits for the coordinator alone while it is suspended, and no promise falls due', async () => {
    expect(await columns(police)).toContain('due-soon');
    await write(coordinator, 'suspension', { reason: '等待道路大修', reviewOn: day(30) });
    expect(await waiting(coordinator)).toMatchObject({ steps: ['resume-case'], due: day(30) });
    expect(await waiting(police)).toBeUndefined();
    expect(await columns(police)).toEqual(['in-hand', 'waits-for-others']);
    await write(coordinator, 'resumption');
    expect(await waiting(police)).toMatchObject({ relation: 'lead' });
  });

  it('is for leadership to look after while it is under supervision, in their scope only', async () => {
    expect(await waiting(leader)).toBeUndefined();
    await write(coordinator, 'supervision', { reason: '群众反映强烈', answerBy: day(5) });
    const [raised] = (await waiting(leader))?.signals ?? [];
    expect(raised).toMatchObject({ signal: 'supervised', due: day(5) });
    expect(await waiting(leader)).toMatchObject({ relation: 'overseen', steps: [], due: day(5), overdue: false });
    expect(await waiting('leader-there')).toMatchObject({ relation: 'overseen' });
    expect(await waiting('leader-elsewhere')).toBeUndefined();
  });

  it('lies on nobody’s desk once it has ended', async () => {
    await write(community, 'withdrawal', { reason: '居民撤回' });
    for (const person of [coordinator, police, urban, housing, community, leader]) {
      expect(await waiting(person)).toBeUndefined();
    }
    expect(await columns(police)).toEqual([]);
  });
});

describe('A board', () => {
  it('is one’s own unit’s, and another’s for whoever coordinates', async () => {
    expect(await desk.read(police, 'board')).toMatchObject({ unit: { name: '交警大队' }, today: day() });
    expect(await desk.read(coordinator, 'board', { unit: housingBureau })).toMatchObject({ unit: { name: '住建局' } });
  });

  it('counts all, shows as many as were asked for, and says that there are more', async () => {
    for (let filed = 0; filed < 3; filed += 1) {
      ({ id } = await desk.write(community, 'cases', filing));
      await write(coordinator, 'listing', { list: districtList });
      await write(police, 'claims', { promisedFor: day(2 + filed) });
    }
    const asked = { column: 'in-hand', limit: 2, atLeast: position };
    const [inHand] = (await desk.read(police, 'board', asked)).columns;
    expect(inHand).toMatchObject({ count: 3, more: true });
    expect(inHand.items.map(({ due }: Lying) => due)).toEqual([day(2), day(3)]);
  });

  it('of my own work goes on where its page ended', async () => {
    const first = await desk.read(police, 'my-work', { limit: 2 });
    const second = await desk.read(police, 'my-work', { limit: 2, after: first.next });
    const ids = [...first.items, ...second.items].map((item: Lying) => item.id);
    expect(new Set(ids).size).toBe(first.count);
    expect(second.next).toBeUndefined();
  });
});
