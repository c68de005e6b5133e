import {
  community,
  communityList,
  coordinator,
  day,
  districtList,
  housing,
  housingBureau,
  housingHead,
  police,
  policeHead,
  storyDesk,
  subdistrict,
  trafficPolice,
  urban,
  urbanHead,
  urbanManagement,
  type StoryDesk,
} from './story-desk.js';

let desk: StoryDesk;
let id: string;
const on = (step: string): string => `cases/${id}/${step}`;

beforeAll(async () => {
  desk = await storyDesk();
});

afterAll(() => desk.close());

const votes = { asked: 240, answered: 200, for: 150, against: 30, neutral: 20 };
const measures = [
  { department: trafficPolice, what: '施划 20 米斑马线', from: day(10), to: day(20), cost: 38_000 },
  { department: urbanManagement, what: '降低路缘坡道' },
  { department: housingBureau, what: '核对地下管线' },
];

// Told in order: each step stands on the ones before it.
describe('The crosswalk of 望江东路', () => {
  it('is brought in by a round of visits, and filed by its community', async () => {
    const opened = { campaign: '2026 春季大走访', group: '第三联络组', from: day(-3), to: day(10), planned: 120 };
    const round = await desk.write(community, 'visits', opened);
    await desk.write(community, `visits/${round.id}/households`, { door: '3幢2单元501', outcome: 'at-home' });
    const taken = await desk.write(community, `visits/${round.id}/requests`, {
      door: '3幢2单元501',
      title: '望江东路缺少斑马线',
      description: '小区被道路分成两半，老人过街去菜市场要绕行六百米。',
      category: 'crossing',
      place: { address: '望江东路 112 号', point: { latitude: 30.2296, longitude: 120.1834 } },
      urgency: 'hard',
      affected: 1200,
    });
    id = taken.case.id;
    const file = await desk.read(coordinator, `cases/${id}`);
    expect(file).toMatchObject({
      stage: 'filed',
      source: 'visit',
      visit: { id: round.id },
      procedure: { name: 'problem', version: 2 },
      next: [{ step: 'list-case', whom: 'coordinator' }],
    });
  });

  it('is put on the list of the community, and raised to the district with the reason', async () => {
    await desk.write(community, on('listing'), { list: communityList });
    await desk.write(subdistrict, on('raising'), { list: districtList, reason: '涉及三个部门，街道协调不了' });
    expect(await desk.read(coordinator, `cases/${id}`)).toMatchObject({ stage: 'listed', list: { id: districtList } });
  });

  it('is claimed by one lead and two in support', async () => {
    const departments = [trafficPolice, urbanManagement, housingBureau];
    await desk.write(coordinator, on('invitations'), { departments, answerBy: day(2), note: '请三家一起看现场' });
    await desk.write(police, on('claims'), { role: 'lead', promisedFor: day(60), contact: '徐警官' });
    expect(await desk.refusal(urban, on('claims'), { role: 'lead' })).toMatchObject({
      code: 'lead-already-claimed',
      detail: '交警大队已牵头领办这个事项',
    });
    await desk.write(urban, on('claims'), { role: 'support', promisedFor: day(50) });
    await desk.write(housing, on('claims'), { role: 'support' });
  });

  it('keeps the dispute about a release that was asked and refused', async () => {
    await desk.write(housing, on('release-request'), { reason: '道路不归住建' });
    await desk.write(coordinator, on('release-refusal'), { department: housingBureau, reason: '管线要你们核对' });
    const { claims } = await desk.read(coordinator, `cases/${id}`);
    expect(claims[2].releases).toMatchObject([
      { reason: '道路不归住建', answer: 'refused', answerReason: '管线要你们核对' },
    ]);
  });

  it('is surveyed together, and one department disagrees', async () => {
    const departments = [trafficPolice, urbanManagement, housingBureau];
    const { survey } = await desk.write(police, on('surveys'), { meetAt: `${day(1)}T01:30:00Z`, departments });
    await desk.write(police, on(`surveys/${survey}/record`), {
      heldAt: new Date().toISOString(),
      present: [
        { department: trafficPolice, people: ['徐强'] },
        { department: urbanManagement, people: ['沈悦'] },
      ],
      findings: [{ department: trafficPolice, finding: '视距足够，可设 20 米斑马线' }],
      measurements: [{ what: '路缘高差', value: 18, unit: 'cm' }],
      disagreements: [{ department: urbanManagement, about: '坡道应由谁降低' }],
    });
    await desk.write(housing, on(`surveys/${survey}/findings`), { finding: '地下有燃气管' });
    const { surveys } = await desk.read(coordinator, `cases/${id}`);
    expect(surveys).toMatchObject([
      { progress: 'held', disagreements: [{ department: { name: '城管局' }, about: '坡道应由谁降低' }] },
    ]);
  });

  it('asks the residents twice, and finds one department willing on a condition', async () => {
    for (const [channel, question, changed] of [
      ['door-to-door', '是否同意在东门设斑马线？', '加上降低坡道'],
      ['meeting', '坡道移到南侧是否方便？', '坡道改在南侧'],
    ]) {
      const { round } = await desk.write(community, on('opinion-rounds'), { channel, question });
      await desk.write(community, on(`opinion-rounds/${round}/count`), { ...votes, themes: ['坡道太陡'] });
      await desk.write(community, on(`opinion-rounds/${round}/closure`), { outcome: 'carried', changed });
    }
    await desk.write(police, on('feasibility'), { verdict: 'feasible' });
    await desk.write(urban, on('feasibility'), { verdict: 'feasible-if', grounds: '先迁移路灯杆' });
    await desk.write(housing, on('feasibility'), { verdict: 'feasible' });
    const { feasibility, rounds } = await desk.read(coordinator, `cases/${id}`);
    expect({ combined: feasibility.combined, rounds: rounds.length }).toEqual({ combined: 'feasible-if', rounds: 2 });
  });

  it('has its first plan refused by one department, and the second signed by all', async () => {
    await desk.write(police, on('plans'), { summary: '斑马线和坡道', measures });
    await desk.write(policeHead, on('plans/1/signatures'));
    await desk.write(housingHead, on('plans/1/refusals'), { reason: '坡道离燃气管太近' });
    await desk.write(police, on('plans'), { summary: '斑马线，坡道在南侧', measures, changes: '坡道移到南侧' });
    expect(await desk.read(coordinator, `cases/${id}`)).toMatchObject({
      stage: 'in-study',
      next: [{ step: 'sign-plan', units: [{ name: '交警大队' }, { name: '城管局' }, { name: '住建局' }] }],
    });
    for (const person of [policeHead, urbanHead, housingHead]) await desk.write(person, on('plans/2/signatures'));
    expect(await desk.read(coordinator, `cases/${id}`)).toMatchObject({ stage: 'planned' });
  });

  it('is built, with items that wait for each other and a delay', async () => {
    const pole = await desk.write(urban, on('work-items'), { title: '迁移路灯杆', due: day(12) });
    const ramp = await desk.write(urban, on('work-items'), { title: '降低坡道', dependsOn: [pole.item] });
    const { milestones } = await desk.write(police, on('works'), {
      milestones: [{ name: '斑马线施划', due: day(20) }, { name: '坡道完成' }],
    });
    expect(await desk.refusal(urban, on(`work-items/${ramp.item}/start`))).toMatchObject({ code: 'work-item-waits' });
    for (const { item } of [pole, ramp]) {
      await desk.write(urban, on(`work-items/${item}/start`));
      await desk.write(urban, on(`work-items/${item}/finish`), { outcome: '完成' });
    }
    await desk.write(police, on('works/progress'), { percent: 60, note: '标线已施划' });
    const delay = { until: day(35), reason: '连日下雨' };
    await desk.write(police, on(`works/milestones/${milestones[1]}/delay`), delay);
    expect(await desk.refusal(police, on('resolution'), { outcome: '已建成' })).toEqual({
      status: 409,
      code: 'steps-missing',
      detail: '还不能办理，尚缺：工程节点（斑马线施划、坡道完成）；办结凭证',
    });
    for (const milestone of milestones) {
      await desk.write(police, on(`works/milestones/${milestone}/reached`), { on: day() });
    }
  });

  it('is resolved, refused by the community, put right, confirmed and closed', async () => {
    const evidence = [await desk.attach(police, id, '验收单.pdf')];
    await desk.write(police, on('resolution'), { outcome: '斑马线与坡道已建成', evidence });
    await desk.write(community, on('refusal'), { reason: '坡道仍然太陡', satisfied: 'not' });
    expect(await desk.read(coordinator, `cases/${id}`)).toMatchObject({ stage: 'in-works', promisedFor: day(60) });
    await desk.write(police, on('resolution'), { outcome: '坡道已改缓', evidence });
    await desk.write(community, on('confirmation'), { solved: 'solved', satisfied: 'fairly', comment: '方便多了' });
    expect(await desk.read(coordinator, `cases/${id}`)).toMatchObject({ stage: 'closed', next: [] });
  });

  it('reads as a story in Chinese', async () => {
    expect(await desk.story(id, 'zh')).toEqual([
      '望江社区点题，来自走访「2026 春季大走访（第三联络组）」',
      '列入社区级破难清单「望江社区破难清单 2026」',
      '从社区级破难清单「望江社区破难清单 2026」上报到区级破难清单「上城区破难清单 2026」：涉及三个部门，街道协调不了',
      `吹哨：交警大队、城管局、住建局，请于 ${day(2)} 前答复：请三家一起看现场`,
      `交警大队牵头领办，承诺 ${day(60)} 前办结`,
      `城管局协办领办，承诺 ${day(50)} 前办结`,
      '住建局协办领办',
      '住建局申请退单：道路不归住建',
      '不同意住建局退单：管线要你们核对',
      expect.stringMatching(/^约定 .+ 现场踏勘：交警大队、城管局、住建局$/),
      expect.stringMatching(
        /现场踏勘，到场：交警大队、城管局；意见：交警大队：视距足够.+；不同意见：城管局：坡道应由谁降低$/,
      ),
      '住建局补充踏勘意见：地下有燃气管',
      '开始第 1 轮民意征集（入户）：是否同意在东门设斑马线？',
      '第 1 轮民意：征求 240 人，答复 200 人，赞成 150、反对 30、中立 20；意见：坡道太陡',
      '第 1 轮民意征集结束：通过，因此：加上降低坡道',
      '开始第 2 轮民意征集（议事会）：坡道移到南侧是否方便？',
      '第 2 轮民意：征求 240 人，答复 200 人，赞成 150、反对 30、中立 20；意见：坡道太陡',
      '第 2 轮民意征集结束：通过，因此：坡道改在南侧',
      '交警大队认为可行',
      '城管局认为有条件可行：先迁移路灯杆',
      '住建局认为可行',
      '交警大队提出第 1 版实施方案：斑马线和坡道',
      '交警大队会签第 1 版方案',
      '住建局不同意第 1 版方案：坡道离燃气管太近',
      '交警大队提出第 2 版实施方案：斑马线，坡道在南侧（修改：坡道移到南侧）',
      '交警大队会签第 2 版方案',
      '城管局会签第 2 版方案',
      '住建局会签第 2 版方案',
      '第 2 版实施方案全部会签，通过',
      `城管局新增任务「迁移路灯杆」，${day(12)} 前完成`,
      '城管局新增任务「降低坡道」',
      '交警大队开工，节点：斑马线施划、坡道完成',
      '城管局开始任务「迁移路灯杆」',
      '城管局完成任务「迁移路灯杆」：完成',
      '城管局开始任务「降低坡道」',
      '城管局完成任务「降低坡道」：完成',
      '交警大队报告进度 60%：标线已施划',
      `交警大队报告「坡道完成」延误，延至 ${day(35)}：连日下雨`,
      `交警大队于 ${day()} 完成节点「斑马线施划」`,
      `交警大队于 ${day()} 完成节点「坡道完成」`,
      '添加附件「验收单.pdf」',
      '交警大队办结：斑马线与坡道已建成',
      '社区不予确认：坡道仍然太陡',
      '重启，原时限继续计算：坡道仍然太陡',
      '交警大队办结：坡道已改缓',
      '社区确认：已解决，基本满意：方便多了',
      '结案',
    ]);
  });

  it('reads as a story in English', async () => {
    const told = await desk.story(id, 'en');
    expect(told).toHaveLength(47);
    expect(told.slice(0, 3)).toEqual([
      'Filed for 望江社区, from the visits “2026 春季大走访（第三联络组）”',
      'Put on the breakdown list “望江社区破难清单 2026” of the community',
      'Raised from the breakdown list “望江社区破难清单 2026” of the community to the breakdown list “上城区破难清单 2026” of the district: 涉及三个部门，街道协调不了',
    ]);
    expect(told).toContain(`Claimed by 交警大队 as lead, promised for ${day(60)}`);
    expect(told).toContain('Release of 住建局 refused: 管线要你们核对');
    expect(told).toContain('Version 2 of the plan adopted: all have signed');
    expect(told.slice(-3)).toEqual([
      'Resolved by 交警大队: 坡道已改缓',
      'The community confirms: solved, fairly satisfied: 方便多了',
      'Closed',
    ]);
    expect(told.join('\n')).not.toMatch(/undefined|\{\w+\}/);
  });
});
