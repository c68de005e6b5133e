import {
  claimDesk,
  community,
  coordinator,
  police,
  trafficPolice,
  urban,
  urbanManagement,
  type ClaimDesk,
} from './support/claiming.js';

let desk: ClaimDesk;

beforeAll(async () => {
  desk = await claimDesk();
});

afterAll(() => desk.close());

const subdistrict = 'zhou-ting';
const leadership = 'qian-wei';
const neighbour = 'lin-jianguo';

const inDays = (days: number): string =>
  new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Shanghai' }).format(Date.now() + days * 86_400_000);
const suspension = { reason: '等道路大修', reviewOn: inDays(30) };

const claimOne = async (): Promise<string> => {
  const id = await desk.listOne();
  await desk.done(police, id, 'claims', { promisedFor: '2031-12-31' });
  return id;
};

describe('A suspension', () => {
  it('holds the work up, and nothing but the work, until the case is resumed', async () => {
    const id = await claimOne();
    const work = { title: '移动灯杆' };
    await desk.done(coordinator, id, 'suspension', suspension);

    const refused = await desk.ask(police, id, 'work-items', work);
    expect(refused.body).toMatchObject({
      status: 409,
      code: 'case-suspended',
      detail: `事项已挂账，${suspension.reviewOn} 复查；请先恢复办理`,
    });
    expect((await desk.ask(police, id, 'resolution', { outcome: '完成' }, 'en')).body.detail).toBe(
      `The case is suspended until its review on ${suspension.reviewOn}: resume it first`,
    );
    expect(await desk.read(id)).toMatchObject({ suspended: { reviewOn: suspension.reviewOn } });
    await desk.done(police, id, 'comments', { text: '灯杆可先迁', visibility: 'internal' });
    await desk.done(community, id, 'urging', { note: '雨季将至' });
    await desk.done(leadership, id, 'supervision', { reason: '一直挂账' });
    await desk.done(community, id, 'me-too', { source: 'walk-in' });

    await desk.done(coordinator, id, 'resumption', { reason: '大修完成' });
    await desk.done(police, id, 'work-items', work);
    expect(await desk.read(id)).not.toHaveProperty('suspended');
    expect(await desk.story(id, 'zh')).toEqual([
      '交警大队牵头领办，承诺 2031-12-31 前办结',
      `挂账，${suspension.reviewOn} 复查：等道路大修`,
      '内部留言：灯杆可先迁',
      '催办各领办单位：雨季将至',
      '督办：一直挂账',
      '又有一人「我也遇到」',
      '恢复办理：大修完成',
      '交警大队新增任务「移动灯杆」',
    ]);
  });

  it('is the business of the lead, too, and of no other department', async () => {
    const id = await claimOne();
    await desk.done(urban, id, 'claims', { role: 'support' });
    expect((await desk.ask(urban, id, 'suspension', suspension)).body).toMatchObject({
      code: 'claim-held-by-another-department',
      detail: '牵头单位是交警大队，只有它能办理这一步',
    });
    await desk.done(police, id, 'suspension', suspension);
    await desk.ask(police, id, 'suspension', suspension).expect(200);
    // A community that led it could suspend it, too.
    expect((await desk.ask(community, id, 'suspension', suspension)).body.code).toBe(
      'claim-held-by-another-department',
    );
    expect((await desk.ask(urban, id, 'resumption')).body.code).toBe('claim-held-by-another-department');
    await desk.done(police, id, 'resumption');
  });

  it('is reviewed within the days that the procedure allows', async () => {
    const id = await claimOne();
    const late = { ...suspension, reviewOn: inDays(900) };
    const { body } = await desk.ask(coordinator, id, 'suspension', late, 'en');
    expect(body).toMatchObject({ status: 422, code: 'review-too-late', errors: [{ field: 'reviewOn' }] });
    expect(body.detail).toMatch(/^A suspended case has to be reviewed within \d+ days$/);
    const past = await desk.ask(coordinator, id, 'suspension', { ...suspension, reviewOn: '2020-01-01' });
    expect(past.body).toMatchObject({ code: 'day-in-the-past', errors: [{ field: 'reviewOn' }] });
  });

  it('ends nothing that was not suspended', async () => {
    const { body } = await desk.ask(coordinator, await claimOne(), 'resumption');
    expect(body).toMatchObject({ status: 409, code: 'case-not-suspended', detail: '事项没有挂账' });
  });
});

describe('Supervision', () => {
  it('is put on a case by coordinator or leadership, again with another day, and lifted', async () => {
    const id = await claimOne();
    await desk.done(leadership, id, 'supervision', { reason: '逾期', answerBy: '2031-01-05' });
    await desk.done(coordinator, id, 'supervision', { reason: '仍未答复', answerBy: '2031-01-08' });
    expect(await desk.read(id)).toMatchObject({ supervised: { reason: '仍未答复' } });
    await desk.done(leadership, id, 'supervision/lift', { reason: '已恢复进度' });
    expect(await desk.read(id)).not.toHaveProperty('supervised');
    expect((await desk.ask(coordinator, id, 'supervision/lift', {}, 'en')).body).toMatchObject({
      status: 409,
      code: 'case-not-supervised',
      detail: 'The case is not under supervision',
    });
    expect((await desk.ask(police, id, 'supervision', { reason: '快' })).body.code).toBe('role-not-allowed');
  });

  it('asks for no answer in the past', async () => {
    const past = { reason: '逾期', answerBy: '2020-01-01' };
    const { body } = await desk.ask(coordinator, await claimOne(), 'supervision', past);
    expect(body).toMatchObject({ code: 'answer-due-in-the-past', errors: [{ field: 'answerBy' }] });
  });
});

describe('Urging', () => {
  it('goes to those who claim the case, by name or all of them', async () => {
    const id = await claimOne();
    await desk.done(subdistrict, id, 'urging', { departments: [trafficPolice], note: '请本周答复' });
    const stranger = await desk.ask(coordinator, id, 'urging', { departments: [urbanManagement], note: '请快' });
    expect(stranger.body).toMatchObject({
      status: 422,
      code: 'department-not-on-case',
      errors: [{ field: 'departments' }],
      detail: '城管局没有受邀，也没有领办这个事项',
    });
  });

  it('has somebody to go to, and comes from the community of the case', async () => {
    const id = await desk.listOne();
    expect((await desk.ask(community, id, 'urging', { note: '请快' }, 'en')).body).toMatchObject({
      status: 409,
      code: 'nobody-to-urge',
      detail: 'Nobody claims this case, so there is nobody to urge',
    });
    const { body } = await desk.ask(neighbour, id, 'urging', { note: '请快' });
    expect(body).toMatchObject({ status: 404, code: 'case-unknown' });
  });
});

describe('A comment', () => {
  it('is for the staff or for the resident too, and says so', async () => {
    const id = await desk.listOne();
    await desk.done(police, id, 'comments', { text: '需要先看管线图', visibility: 'internal' });
    await desk.done(community, id, 'comments', { text: '已转交警部门', visibility: 'resident' });
    const { comments } = await desk.read(id);
    expect(comments).toMatchObject([
      { text: '需要先看管线图', visibility: 'internal', by: '徐强' },
      { text: '已转交警部门', visibility: 'resident', by: '陈美琳' },
    ]);
  });

  it('is for those who work with cases to make, and has to say for whom', async () => {
    const id = await desk.fileOne();
    const comment = { text: '好', visibility: 'internal' };
    for (const person of ['sun-li', 'zhao-lei']) {
      expect((await desk.ask(person, id, 'comments', comment)).body.code).toBe('role-not-allowed');
    }
    const { body } = await desk.ask(community, id, 'comments', { text: '好' });
    expect(body).toMatchObject({ status: 400, errors: [{ field: 'visibility' }] });
  });
});

describe('Following a case', () => {
  it('begins once and ends once', async () => {
    const id = await desk.listOne();
    await desk.done(urban, id, 'following');
    await desk.ask(urban, id, 'following').expect(200);
    expect((await desk.read(id)).followers).toEqual([community, urban]);
    await desk.done(urban, id, 'following/end');
    await desk.ask(urban, id, 'following/end').expect(200);
    expect((await desk.read(id)).followers).toEqual([community]);
  });
});

describe('Whoever is affected, too', () => {
  it('is added by whoever may read the case while it is open', async () => {
    const id = await desk.fileOne();
    await desk.done(subdistrict, id, 'me-too', { source: 'hotline', note: '近江社区的老人也要过街' });
    expect(await desk.read(id)).toMatchObject({ affectedToo: 1 });
    await desk.done(community, id, 'withdrawal', { reason: '已另行解决' });
    const { body } = await desk.ask(subdistrict, id, 'me-too', { source: 'hotline' }, 'en');
    expect(body).toMatchObject({ status: 409, code: 'case-not-open' });
    expect(body.detail).toBe('The case is withdrawn: this step is no longer possible');
  });
});
