import {
  claimDesk,
  coordinator,
  housing,
  housingBureau,
  police,
  policeHead,
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

type ClaimTold = Readonly<{ role: string; department: { name: string } }>;

const promise = { promisedFor: '2030-12-31' };

describe('A claim', () => {
  it('is kept when the release that was asked for is refused, and ends when it is granted', async () => {
    const id = await desk.listOne();
    await desk.done(coordinator, id, 'invitations', { departments: [urbanManagement, housingBureau] });
    await desk.done(housing, id, 'invitations/decline', { reason: '道路不归本局' });
    await desk.done(police, id, 'claims', promise);
    await desk.done(urban, id, 'claims', { role: 'support', ...promise, contact: '沈悦' });
    const { item } = await desk.done(urban, id, 'work-items', { title: '移动灯杆' });
    await desk.done(urban, id, 'release-request', { reason: '灯杆归住建局' });
    await desk.done(coordinator, id, 'release-refusal', { department: urbanManagement, reason: '灯杆由城管局养护' });
    await desk.done(urban, id, 'release-request', { reason: '养护协议今年到期' });
    await desk.done(coordinator, id, 'release-grant', { department: urbanManagement, reason: '协议属实' });
    await desk.done(coordinator, id, 'assignments', {
      department: housingBureau,
      role: 'support',
      reason: '灯杆由住建局接手',
    });

    const afterwards = await desk.ask(urban, id, `work-items/${item}/start`);
    expect(afterwards.body).toMatchObject({ status: 403, code: 'no-claim-of-yours' });
    expect(await desk.story(id, 'zh')).toEqual([
      '吹哨：城管局、住建局',
      '住建局谢绝邀请：道路不归本局',
      '交警大队牵头领办，承诺 2030-12-31 前办结',
      '城管局协办领办，承诺 2030-12-31 前办结',
      '城管局新增任务「移动灯杆」',
      '城管局申请退单：灯杆归住建局',
      '不同意城管局退单：灯杆由城管局养护',
      '城管局申请退单：养护协议今年到期',
      '城管局退单：协议属实',
      '城管局取消任务「移动灯杆」：协议属实',
      '派单：住建局协办：灯杆由住建局接手',
    ]);
    expect((await desk.story(id, 'en')).slice(5)).toEqual([
      '城管局 asked for release: 灯杆归住建局',
      'Release of 城管局 refused: 灯杆由城管局养护',
      '城管局 asked for release: 养护协议今年到期',
      'Released: 城管局: 协议属实',
      '城管局 cancelled the work item “移动灯杆”: 协议属实',
      'Assigned to 住建局 in support: 灯杆由住建局接手',
    ]);
  });

  it('is released by nobody on their own', async () => {
    const id = await desk.listOne();
    await desk.done(police, id, 'claims');
    const grant = { department: trafficPolice, reason: '不必再办' };
    expect((await desk.ask(police, id, 'release-grant', grant)).body).toMatchObject({ code: 'role-not-allowed' });
    expect((await desk.ask(coordinator, id, 'release-grant', grant, 'en')).body).toMatchObject({
      status: 409,
      code: 'release-not-asked',
      detail: '交警大队 has not asked for release',
    });
  });

  it('is taken by the coordinator from a unit that does nothing, so that the case can go on', async () => {
    const id = await desk.listOne();
    await desk.done(police, id, 'claims');
    const reason = '多次催办无回应';
    await desk.done(coordinator, id, 'release-grant', { department: trafficPolice, reason, unasked: true });
    await desk.done(urban, id, 'claims');
    expect(await desk.story(id, 'zh')).toEqual(['交警大队牵头领办', `交警大队退单：${reason}`, '城管局牵头领办']);
  });

  it('of the lead passes to another department, and the former lead goes on in support', async () => {
    const id = await desk.listOne();
    await desk.done(police, id, 'claims', promise);
    await desk.done(coordinator, id, 'lead-handover', { to: urbanManagement, reason: '道路已移交城管局' });

    const { stage, claims } = await desk.read(id);
    const standing = claims.filter(({ endedAt }: { endedAt?: string }) => endedAt === undefined);
    expect(stage).toBe('claimed');
    expect(standing.map(({ role, department }: ClaimTold) => `${role} ${department.name}`).toSorted()).toEqual([
      'lead 城管局',
      'support 交警大队',
    ]);
    expect((await desk.ask(police, id, 'claims', { role: 'support' })).status).toBe(200);
    expect((await desk.ask(police, id, 'claims', {}, 'en')).body).toMatchObject({
      code: 'lead-already-claimed',
      detail: '城管局 has already claimed this case as lead',
    });
  });
});

describe('A promise', () => {
  it('moves by the days that were granted, not by those asked, and by nothing else', async () => {
    const id = await desk.listOne();
    await desk.done(police, id, 'claims', promise);
    const again = await desk.ask(police, id, 'claims', { promisedFor: '2031-06-30' });
    expect(again.body).toMatchObject({ status: 409, code: 'already-claimed-by-you' });

    await desk.done(policeHead, id, 'extension-request', { days: 10, reason: '雨季' });
    const other = await desk.ask(policeHead, id, 'extension-request', { days: 20, reason: '雨季' }, 'en');
    expect(other.body).toMatchObject({ code: 'extension-already-asked' });
    await desk.done(coordinator, id, 'extension-grant', { department: trafficPolice, days: 5 });
    await desk.done(policeHead, id, 'extension-request', { days: 30, reason: '雨季未过' });
    await desk.done(coordinator, id, 'extension-refusal', { department: trafficPolice, reason: '汛期前须完成' });

    expect((await desk.story(id, 'zh')).slice(1)).toEqual([
      '交警大队申请延期 10 天：雨季',
      '同意交警大队延期 5 天，延至 2031-01-05',
      '交警大队申请延期 30 天：雨季未过',
      '不同意交警大队延期：汛期前须完成',
    ]);
    expect((await desk.story(id, 'en'))[2]).toBe(
      'Extension of 5 days granted to 交警大队, now promised for 2031-01-05',
    );
  });

  it('is extended by no more than the procedure allows, which the refusal names', async () => {
    const id = await desk.listOne();
    await desk.done(police, id, 'claims', promise);
    const { body } = await desk.ask(policeHead, id, 'extension-request', { days: 31, reason: '雨季' });
    expect(body).toMatchObject({ status: 422, detail: '一次最多延期 30 天', errors: [{ field: 'days' }] });
  });
});

describe('A work item', () => {
  it('waits for the item of another department, and says for whose', async () => {
    const id = await desk.listOne();
    await desk.done(police, id, 'claims');
    await desk.done(urban, id, 'claims', { role: 'support' });
    const lamp = await desk.done(urban, id, 'work-items', { title: '移动灯杆', due: '2030-06-30' });
    const marking = await desk.done(police, id, 'work-items', { title: '施划标线', dependsOn: [lamp.item] });
    const start = `work-items/${marking.item}/start`;

    expect((await desk.ask(police, id, start)).body.detail).toBe('任务「施划标线」要等城管局的「移动灯杆」完成');
    expect((await desk.ask(police, id, start, {}, 'en')).body).toMatchObject({
      status: 409,
      code: 'work-item-waits',
      detail: 'The work item “施划标线” waits for “移动灯杆” of 城管局',
    });

    await desk.done(urban, id, `work-items/${lamp.item}/start`);
    await desk.done(urban, id, `work-items/${lamp.item}/finish`, { outcome: '灯杆已移' });
    await desk.done(police, id, start);
    expect((await desk.ask(police, id, start)).status).toBe(200);
    const finish = { outcome: '已施划', evidence: [id] };
    const unattached = await desk.ask(police, id, `work-items/${marking.item}/finish`, finish);
    expect(unattached.body).toMatchObject({ code: 'attachment-unknown', errors: [{ field: 'evidence' }] });
  });

  it('is stopped for whoever did not see what a colleague changed, and no other department is', async () => {
    const id = await desk.listOne();
    await desk.done(police, id, 'claims');
    await desk.done(urban, id, 'claims', { role: 'support' });
    await desk.done(police, id, 'work-items', { title: '施划标线', workRevision: 0 });
    await desk.done(urban, id, 'work-items', { title: '移动灯杆', workRevision: 0 });

    const stale = await desk.ask(police, id, 'work-items', { title: '设警示灯', workRevision: 0 });
    expect(stale.body).toMatchObject({ status: 412, code: 'work-moved-on' });
    expect(stale.body.detail).toContain('第 0 版，现为第 1 版');
  });
});
