import { eventually } from '../support/eventually.js';
import {
  community,
  coordinator,
  day,
  enterprises,
  housingBureau,
  housing,
  organisation,
  police,
  storyDesk,
  team,
  type StoryDesk,
} from './story-desk.js';

let desk: StoryDesk;

beforeAll(async () => {
  desk = await storyDesk({ procedures: 'docs/examples' });
});

afterAll(() => desk.close());

const place = { address: '望江街道 8 号' };
const file = async (body: object): Promise<string> =>
  (await desk.write(community, 'cases', { description: '详见问题。', place, source: 'walk-in', ...body })).id;

describe('A service order', () => {
  it('goes to those who offer it, is accepted within their capacity, delivered, rated, and stands in their record', async () => {
    const offer = { procedure: 'service-order', category: 'haircut', title: '上门理发', capacity: 1 };
    await desk.write(organisation, 'offers', offer);
    const order = { procedure: 'service-order', category: 'haircut', answers: { people: 2, 'at-home': false } };
    const first = await file({ ...order, title: '两位老人要理发' });
    const second = await file({ ...order, title: '还有一位' });

    await eventually(async () => {
      const { items } = await desk.read(organisation, 'my-work');
      expect(items.map(({ title }: { title: string }) => title).toSorted()).toEqual(['两位老人要理发', '还有一位']);
    });
    expect(await desk.refusal(police, `cases/${first}/claims`)).toMatchObject({ code: 'not-offered' });
    await desk.write(organisation, `cases/${first}/claims`);
    expect(await desk.refusal(organisation, `cases/${second}/claims`)).toMatchObject({ code: 'capacity-exhausted' });
    expect(await desk.refusal(organisation, `cases/${first}/resolution`, { outcome: '已理好' })).toMatchObject({
      code: 'steps-missing',
      detail: '还不能办理，尚缺：办结凭证',
    });
    const evidence = [await desk.attach(organisation, first, '签收单.pdf')];
    await desk.write(organisation, `cases/${first}/resolution`, { outcome: '两位都已理好', evidence });
    await desk.write(community, `cases/${first}/confirmation`, { solved: 'solved', satisfied: 'satisfied' });
    expect(await desk.read(coordinator, `cases/${first}`)).toMatchObject({ stage: 'closed' });

    await eventually(async () => {
      await desk.write(organisation, `cases/${second}/claims`);
    });
    await eventually(async () => {
      const { items } = await desk.read(coordinator, 'records-of-service', { procedure: 'service-order' });
      expect(items).toMatchObject([{ unit: { name: '邻里帮社会服务中心' }, claimed: 2, delivered: 1 }]);
    });
  });
});

describe('An errand', () => {
  it('is first come, first served among those who offer it, done without papers, and confirmed', async () => {
    const offer = { procedure: 'errand', category: 'shopping', title: '跑腿代买', capacity: 5 };
    await desk.write(team, 'offers', offer);
    await desk.write(organisation, 'offers', offer);
    const id = await file({
      procedure: 'errand',
      category: 'shopping',
      title: '代买一袋米',
      answers: { what: '大米一袋', heavy: false },
    });
    expect(await desk.refusal(coordinator, `cases/${id}/assignments`, await assigning())).toMatchObject({
      code: 'assign-only-by-claim',
    });
    await eventually(async () => {
      const { invitations } = await desk.read(coordinator, `cases/${id}`);
      expect(invitations).toHaveLength(2);
    });
    await desk.write(team, `cases/${id}/claims`);
    expect(await desk.refusal(organisation, `cases/${id}/claims`)).toMatchObject({ code: 'lead-already-claimed' });
    await desk.write(team, `cases/${id}/resolution`, { outcome: '已送到门口' });
    await desk.write(community, `cases/${id}/refusal`, { reason: '米买小了' });
    await desk.write(team, `cases/${id}/resolution`, { outcome: '已换大袋' });
    await desk.write(community, `cases/${id}/confirmation`, { solved: 'solved', satisfied: 'satisfied' });
    expect(await desk.story(id, 'zh')).toEqual([
      '望江社区点题',
      expect.stringMatching(/^吹哨：/),
      '望江银龄志愿队牵头领办',
      '望江银龄志愿队办结：已送到门口',
      '社区不予确认：米买小了',
      '重启，原时限继续计算：米买小了',
      '望江银龄志愿队办结：已换大袋',
      '社区确认：已解决，满意',
      '结案',
    ]);
  });

  const assigning = async () => ({ department: housingBureau, role: 'lead', reason: '无人认领' });
});

describe('An enterprise request', () => {
  it('is assigned to a department, supported by another with its own items, and confirmed', async () => {
    const id = await file({
      procedure: 'enterprise-request',
      category: 'hiring',
      title: '招不到收银员',
      answers: { posts: 6, trade: '收银员' },
    });
    await desk.write(enterprises, `cases/${id}/claims`, { role: 'lead', promisedFor: day(5) });
    await desk.write(coordinator, `cases/${id}/assignments`, {
      department: housingBureau,
      role: 'support',
      reason: '人才公寓由住建局安排',
    });
    const { item } = await desk.write(housing, `cases/${id}/work-items`, { title: '腾出两套人才公寓' });
    const meeting = { meetAt: `${day(1)}T01:00:00Z`, departments: [housingBureau] };
    expect(await desk.refusal(enterprises, `cases/${id}/surveys`, meeting, 'en')).toMatchObject({
      code: 'step-not-in-procedure',
    });
    const evidence = [await desk.attach(enterprises, id, '回执.pdf')];
    const outcome = { outcome: '招聘会上招到六人', evidence };
    expect(await desk.refusal(enterprises, `cases/${id}/resolution`, outcome, 'en')).toMatchObject({
      code: 'steps-missing',
      detail: 'Not yet: still missing are the work items (住建局: 腾出两套人才公寓)',
    });
    await desk.write(housing, `cases/${id}/work-items/${item}/start`);
    await desk.write(housing, `cases/${id}/work-items/${item}/finish`, { outcome: '已腾出' });
    await desk.write(enterprises, `cases/${id}/resolution`, outcome);
    await desk.write(community, `cases/${id}/confirmation`, { solved: 'partly', satisfied: 'fairly' });
    expect(await desk.read(coordinator, `cases/${id}`)).toMatchObject({ stage: 'closed' });
  });
});

describe('A procedure written as YAML alone: a stall at a job fair', () => {
  const stall = {
    procedure: 'job-fair-stall',
    category: 'outdoor-stall',
    title: '招聘会户外摊位',
    answers: { fair: day(20), posts: 12, tent: true, 'tent-size': 3 },
  };

  it('is offered with its own words and questions', async () => {
    const procedures = await desk.read(community, 'procedures');
    const found = procedures.find(({ name }: { name: string }) => name === 'job-fair-stall');
    expect(found).toMatchObject({ title: { zh: '招聘会摊位申请' } });
    expect(found.words).toContainEqual({ of: 'claimed', zh: '受理中', en: 'in hand' });
  });

  it('asks what its category asks, and says which answer is wrong', async () => {
    const { 'tent-size': _size, ...answers } = stall.answers;
    const wrong = { ...stall, description: '详见问题。', place, source: 'walk-in', answers };
    expect(await desk.refusal(community, 'cases', wrong)).toMatchObject({ status: 422, code: 'answer-wrong' });
  });

  it('runs from filing to closing', async () => {
    const id = await file(stall);
    expect(await desk.read(coordinator, `cases/${id}`)).toMatchObject({
      next: [
        { step: 'claim-case', whom: 'department' },
        { step: 'invite-departments', whom: 'coordinator' },
      ],
      answers: [
        { asked: '哪天的招聘会？' },
        { asked: '招聘多少人？', answer: '12 人' },
        { asked: '是否自带帐篷？', answer: '是' },
        { asked: '帐篷边长多少米？', answer: '3 米' },
      ],
    });
    await desk.write(enterprises, `cases/${id}/claims`, { role: 'lead' });
    const evidence = [await desk.attach(enterprises, id, '摊位图.pdf')];
    await desk.write(enterprises, `cases/${id}/resolution`, { outcome: '安排在 12 号摊位', evidence });
    await desk.write(community, `cases/${id}/confirmation`, { solved: 'solved', satisfied: 'satisfied' });
    expect(await desk.read(coordinator, `cases/${id}`)).toMatchObject({ stage: 'closed' });
  });
});
