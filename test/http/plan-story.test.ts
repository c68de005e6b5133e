import { unitIdOf } from '@crosswalk/organisation';
import {
  community,
  coordinator,
  housingBureau,
  housingHead,
  police,
  policeHead,
  trafficPolice,
  urban,
  urbanHead,
} from './support/claiming.js';
import { meeting, plan, planDesk, today, works, type PlanDesk } from './support/planning.js';

let desk: PlanDesk;

beforeAll(async () => {
  desk = await planDesk();
});

afterAll(() => desk.close());

/** What is missing, as the refusal tells it in a sentence and in a list. */
const missing = async (id: string, step: string, body: object, language: string) => {
  const { status, body: problem } = await desk.ask(police, id, step, body, language);
  expect({ status, code: problem.code }).toEqual({ status: 409, code: 'steps-missing' });
  return { detail: problem.detail, missing: problem.missing };
};

describe('The crosswalk', () => {
  it('is studied, planned, built, refused by the community, put right and confirmed', async () => {
    const id = await desk.studied();
    await desk.done(police, id, 'plans', plan);
    await desk.done(policeHead, id, 'plans/1/signatures');
    await desk.done(housingHead, id, 'plans/1/refusals', { reason: '坡道离燃气管太近' });
    await desk.askResidents(id, { channel: 'meeting', question: '坡道移到南侧是否方便？' }, '坡道改在南侧');
    await desk.done(police, id, 'plans', { ...plan, changes: '坡道改在南侧' });
    await desk.signAll(id, 2);
    expect(await desk.read(id)).toMatchObject({ stage: 'planned', feasibility: { combined: 'feasible-if' } });

    const { milestones } = await desk.done(police, id, 'works', works);
    await desk.done(urban, id, 'works/progress', { percent: 40 });
    await desk.done(urban, id, `works/milestones/${milestones[1]}/delay`, { until: '2031-06-01', reason: '连日下雨' });
    for (const milestone of milestones) {
      await desk.done(police, id, `works/milestones/${milestone}/reached`, { on: today() });
    }
    const evidence = [await desk.attach(id)];
    await desk.done(police, id, 'resolution', { outcome: '已建成', evidence });
    await desk.done(community, id, 'refusal', { reason: '坡道仍然太陡', satisfied: 'not' });
    expect(await desk.read(id)).toMatchObject({ stage: 'in-works' });
    await desk.done(police, id, 'resolution', { outcome: '坡道已改缓', evidence });
    await desk.done(community, id, 'confirmation', { solved: 'solved', satisfied: 'fairly' });
    expect(await desk.read(id)).toMatchObject({ stage: 'closed' });

    const told = await desk.story(id, 'zh');
    expect(told).toContain('城管局认为有条件可行：先迁移路灯杆');
    expect(told).toContain('第 2 版实施方案全部会签，通过');
    expect(told.slice(-6)).toEqual([
      '交警大队办结：已建成',
      '社区不予确认：坡道仍然太陡',
      '重启，原时限继续计算：坡道仍然太陡',
      '交警大队办结：坡道已改缓',
      '社区确认：已解决，基本满意',
      '结案',
    ]);
    const english = await desk.story(id, 'en');
    expect(english).toContain('住建局 refused to sign version 1: 坡道离燃气管太近');
    expect(english.filter((words) => words.includes('on plan version 1'))).toHaveLength(1);
  });

  it('is not planned before it is studied, and the refusal lists what is missing', async () => {
    const id = await desk.claimed();
    await desk.done(coordinator, id, 'opinion-rounds', { channel: 'street', question: '在哪里过街？' });
    expect(await missing(id, 'plans', plan, 'zh')).toEqual({
      detail: '还不能办理，尚缺：现场踏勘；民意征集；可行性意见（交警大队、城管局、住建局）',
      missing: [
        { step: 'survey', of: [] },
        { step: 'opinion-round', of: [] },
        { step: 'feasibility', of: ['交警大队', '城管局', '住建局'] },
      ],
    });
  });

  it('is neither built before all have signed nor resolved before all is done', async () => {
    const id = await desk.studied();
    await desk.done(police, id, 'plans', plan);
    await desk.done(policeHead, id, 'plans/1/signatures');
    expect((await missing(id, 'works', works, 'en')).detail).toBe(
      'Not yet: still missing are the signatures on the plan (城管局, 住建局)',
    );
    for (const person of [urbanHead, housingHead]) await desk.done(person, id, 'plans/1/signatures');
    await desk.done(police, id, 'works', works);
    await desk.done(urban, id, 'work-items', { title: '迁移路灯杆' });

    const outcome = { outcome: '已建成' };
    const refused = await missing(id, 'resolution', outcome, 'zh');
    expect(refused.detail).toBe(
      '还不能办理，尚缺：工程节点（斑马线施划、坡道降低）；任务（城管局：迁移路灯杆）；办结凭证',
    );
    expect(refused.missing.map(({ step }: { step: string }) => step)).toEqual(['works', 'work-items', 'evidence']);
    expect((await missing(id, 'resolution', outcome, 'en')).detail).toBe(
      'Not yet: still missing are the milestones of the works (斑马线施划, 坡道降低); the work items (城管局: 迁移路灯杆); evidence',
    );
  });

  it('concerns whoever is asked to its survey: they read it, find it on their list and add what they found', async () => {
    const id = await desk.claimed();
    const neighbour = 'lin-jianguo';
    const reads = () => desk.api.as(neighbour).get(`/api/cases/${id}`);
    await reads().expect(404);
    const asked = { ...meeting, departments: [trafficPolice, unitIdOf('community', '近江社区')] };
    const answer = await desk.ask(coordinator, id, 'surveys', asked).expect(201);
    await reads().expect(200);
    const query = { atLeast: String(answer.headers['crosswalk-position']), limit: 100 };
    const { body } = await desk.api.as(neighbour).get('/api/breakdown-list').query(query).expect(200);
    expect(body.items).toContainEqual(expect.objectContaining({ id }));
    const { survey } = answer.body;
    const heldAt = new Date().toISOString();
    await desk.done(police, id, `surveys/${survey}/record`, { heldAt, present: [{ department: trafficPolice }] });
    await desk.done(neighbour, id, `surveys/${survey}/findings`, { finding: '东侧道口视线不好' });
  });

  it('can have been surveyed without an appointment', async () => {
    const id = await desk.claimed();
    const heldAt = new Date().toISOString();
    await desk.done(coordinator, id, 'surveys/held', { heldAt, present: [{ department: housingBureau }] });
    const { stage, surveys } = await desk.read(id);
    expect({ stage, surveys }).toMatchObject({ stage: 'in-study', surveys: [{ progress: 'held', heldAt }] });
  });
});
