import { offerIdOf, offerProblems, type OfferRejectionCode } from '@crosswalk/catalogue';
import { unitIdOf } from '@crosswalk/organisation';
import { runApi, type RunningApi } from '../http/support/api.js';
import { freshDatabase, type FreshDatabase } from '../support/postgres.js';

let database: FreshDatabase;
let api: RunningApi;

beforeAll(async () => {
  database = await freshDatabase();
  api = await runApi(database.url);
});

afterAll(async () => {
  await api.close();
  await database.drop();
});

const member = 'fang-yun';
const volunteer = 'gu-daming';
const coordinator = 'he-min';
const community = 'chen-meilin';

const neighbours = unitIdOf('organisation', '邻里帮社会服务中心');
const silver = unitIdOf('team', '望江银龄志愿队');
const police = unitIdOf('department', '交警大队');
const wangjiang = unitIdOf('subdistrict', '望江街道');
const wangjiangCommunity = unitIdOf('community', '望江社区');
const qingnianlu = unitIdOf('community', '青年路社区');

const haircut = {
  procedure: 'service-order',
  category: 'haircut',
  title: '上门理发',
  description: '带齐工具上门',
  capacity: 2,
  hours: [{ days: ['wed', 'mon'], from: '09:00', to: '17:30' }],
  area: [wangjiang],
};
const repair = { procedure: 'service-order', category: 'appliance-repair', title: '小家电维修', capacity: 3 };

const offer = (person: string, body: object) => api.as(person).post('/api/offers').send(body);
const idOf = (provider: string, { procedure, category }: { procedure: string; category: string }) =>
  offerIdOf({ provider, procedure, category });
const on = (person: string, id: string, step: string, body: object) =>
  api.as(person).post(`/api/offers/${id}/${step}`).send(body);

describe('The catalogue', () => {
  it('tells what is offered, by whom, where and with how much room, from the offer to its withdrawal', async () => {
    const offered = await offer(member, haircut).expect(201);
    const { id } = offered.body;
    expect(id).toBe(idOf(neighbours, haircut));
    await offer(member, haircut).expect(200);

    const listed = async (answer: { headers: Record<string, string> }, query: object = {}) => {
      const atLeast = String(answer.headers['crosswalk-position']);
      const { body } = await api
        .as(community)
        .get('/api/offers')
        .query({ category: 'haircut', atLeast, ...query });
      expect(body.upToDate).toBe(true);
      return body.items;
    };
    expect(await listed(offered)).toEqual([
      expect.objectContaining({
        provider: { id: neighbours, name: '邻里帮社会服务中心' },
        title: '上门理发',
        hours: [{ days: ['mon', 'wed'], from: '09:00', to: '17:30' }],
        area: [{ id: wangjiang, name: '望江街道' }],
        live: true,
        capacity: 2,
        orders: [],
        free: 2,
      }),
    ]);
    expect(await listed(offered, { community: wangjiangCommunity })).toHaveLength(1);
    expect(await listed(offered, { community: qingnianlu })).toEqual([]);

    const amended = await on(member, id, 'amendments', { changes: { capacity: 5, area: [] } }).expect(201);
    expect(await listed(amended, { community: qingnianlu })).toMatchObject([{ capacity: 5, free: 5, area: [] }]);

    const withdrawn = await on(coordinator, id, 'withdrawal', { reason: '理发师回乡' }).expect(201);
    expect(await listed(withdrawn, { live: true })).toEqual([]);
    expect(await listed(withdrawn, { provider: neighbours })).toMatchObject([{ live: false, free: 0 }]);

    const again = await offer(member, haircut).expect(201);
    expect(await listed(again, { free: true })).toMatchObject([{ live: true, capacity: 2 }]);
  });

  it('is paged both ways, what was offered last first', async () => {
    const offers = [await offer(coordinator, { ...repair, provider: neighbours }), await offer(volunteer, repair)];
    const atLeast = String(offers.at(-1)?.headers['crosswalk-position']);
    const page = async (query: object) =>
      (
        await api
          .as(community)
          .get('/api/offers')
          .query({ category: repair.category, limit: 1, atLeast, ...query })
      ).body;

    const first = await page({});
    expect(first.items).toMatchObject([{ provider: { name: '望江银龄志愿队' } }]);
    expect(first.previous).toBeUndefined();
    const second = await page({ after: first.next });
    expect(second.items).toMatchObject([{ provider: { name: '邻里帮社会服务中心' } }]);
    expect(second.next).toBeUndefined();
    const back = await page({ before: second.previous });
    expect(back.items).toEqual(first.items);
    expect(back.previous).toBeUndefined();
    await api.as(community).get('/api/offers').query({ after: 'bm90aGluZw' }).expect(400);
  });
});

const nobody = '00000000-0000-4000-8000-000000000000';

/** The refusals that a request about an offer can meet; those of an order are in orders.test.ts. */
const refusals: readonly (readonly [OfferRejectionCode, () => ReturnType<typeof offer>, field?: string])[] = [
  ['offer-unknown', () => on(coordinator, nobody, 'withdrawal', { reason: '无' })],
  ['offer-not-yours', () => offer(volunteer, { ...haircut, provider: neighbours })],
  ['provider-missing', () => offer(coordinator, haircut), 'provider'],
  ['provider-may-not-claim', () => offer(coordinator, { ...haircut, provider: wangjiangCommunity }), 'provider'],
  ['procedure-takes-no-offers', () => offer(member, { ...haircut, procedure: 'problem' }), 'procedure'],
  ['category-not-in-procedure', () => offer(member, { ...haircut, category: 'unicorns' }), 'category'],
  ['already-offered', () => offer(member, { ...haircut, capacity: 9 }), 'category'],
  [
    'hours-run-backwards',
    () => offer(volunteer, { ...haircut, hours: [{ days: ['mon'], from: '12:00', to: '11:00' }] }),
    'hours.0.to',
  ],
  [
    'hours-overlap',
    () =>
      on(member, idOf(neighbours, haircut), 'amendments', { changes: { hours: [...haircut.hours, ...haircut.hours] } }),
    'changes.hours.1.from',
  ],
  ['area-not-a-place', () => offer(volunteer, { ...haircut, area: [police] }), 'area.0'],
];

describe('A refusal', () => {
  it.each(refusals.map(([code, ...more]) => [code, more] as const))(
    '%s comes with its status, a sentence and its field',
    async (code, [request, field]) => {
      const { status, body } = await request();
      expect({ status, code: body.code }).toEqual({ status: offerProblems[code].status, code });
      expect(body.detail).not.toMatch(/\{\w+\}/);
      expect(body.errors?.[0]?.field).toBe(field);
    },
  );

  it('of a withdrawn offer says to offer it again', async () => {
    const id = idOf(silver, haircut);
    await offer(volunteer, haircut).expect(201);
    await on(volunteer, id, 'withdrawal', { reason: '天冷' }).expect(201);
    const { body } = await on(volunteer, id, 'amendments', { changes: { capacity: 9 } }).expect(409);
    expect(body).toMatchObject({ code: 'offer-withdrawn', detail: '「上门理发」已停止提供，请重新提供' });
  });
});
