import { unitIdOf } from '@crosswalk/organisation';
import { eventually } from '../support/eventually.js';
import { claimDesk, coordinator, type ClaimDesk } from './support/claiming.js';

const organisation = 'fang-yun';
const team = 'gu-daming';
const neighbours = unitIdOf('organisation', '邻里帮社会服务中心');
const elders = unitIdOf('team', '望江银龄志愿队');

let desk: ClaimDesk;

beforeAll(async () => {
  desk = await claimDesk();
});

afterAll(() => desk.close());

const order = (category: string, answers: object) => desk.fileOne({ procedure: 'service-order', category, answers });

const offer = (person: string, category: string, capacity = 1) =>
  desk.api
    .as(person)
    .post('/api/offers')
    .send({ procedure: 'service-order', category, title: category, capacity })
    .expect(201);

/** How many orders of a unit are open, once the catalogue says so. */
const openOrders = (provider: string, category: string, orders: number) =>
  eventually(async () => {
    const { body } = await desk.api.as(coordinator).get('/api/offers').query({ provider, category }).expect(200);
    expect(body.items[0].orders).toHaveLength(orders);
  });

describe('An order', () => {
  const category = 'talk';
  const answers = { subject: '用电安全' };

  it('is claimed and assigned only where it is offered, and told so in both languages', async () => {
    const id = await order(category, answers);
    expect((await desk.ask(team, id, 'claims')).body).toMatchObject({ status: 409, code: 'not-offered' });
    const assignment = { department: elders, reason: '居民指定' };
    expect((await desk.ask(coordinator, id, 'assignments', assignment, 'en')).body.detail).toBe(
      '望江银龄志愿队 does not offer this service now, so it cannot take the order',
    );
  });

  it('of two that want the last place at the same instant one has it', async () => {
    await offer(team, category);
    const orders = [await order(category, answers), await order(category, answers)];
    const claims = await Promise.all(orders.map((id) => desk.ask(team, id, 'claims')));
    expect(claims.map(({ status }) => status).toSorted()).toEqual([201, 409]);
    expect(claims.find(({ status }) => status === 409)?.body).toMatchObject({ code: 'capacity-exhausted' });
    await openOrders(elders, category, 1);
  });
});

const isOffered = async (person: string, id: string, name: string): Promise<boolean> => {
  const { body } = await desk.api.as(person).get(`/api/cases/${id}`).expect(200);
  return body.may.some(({ step }: { step: string }) => step === name);
};

describe('A claim of an order', () => {
  const category = 'appliance-repair';
  const answers = { appliance: '冰箱' };
  const offered = (person: string, id: string) => isOffered(person, id, 'claim-case');
  /** What is offered, and what comes of it. */
  const both = async (person: string, id: string) => [
    await offered(person, id),
    (await desk.ask(person, id, 'claims')).body.code,
  ];

  it('is shown to a provider whose offer has a place for it, and to nobody else', async () => {
    const [first, second] = [await order(category, answers), await order(category, answers)];
    expect(await both(team, first)).toEqual([false, 'not-offered']);
    const { id } = (await offer(team, category)).body;
    expect(await offered(team, first)).toBe(true);
    expect(await both(organisation, first)).toEqual([false, 'not-offered']);
    expect(await both(team, first)).toEqual([true, undefined]);
    expect(await both(team, second)).toEqual([false, 'capacity-exhausted']);
    await desk.api.as(team).post(`/api/offers/${id}/withdrawal`).send({ reason: '停业' }).expect(201);
    expect(await both(team, second)).toEqual([false, 'not-offered']);
  });
});

describe('An assignment of an order, and a handover of its lead', () => {
  const category = 'haircut';
  const answers = { people: 3, 'at-home': false };
  const offeredBySomebody = (id: string, step: string, expected: boolean) =>
    eventually(async () => expect(await isOffered(coordinator, id, step)).toBe(expected));

  it('is shown to the coordinator while somebody else has a place for it', async () => {
    const id = await order(category, answers);
    expect(await isOffered(coordinator, id, 'assign-department')).toBe(false);
    await offer(team, category);
    await offeredBySomebody(id, 'assign-department', true);
    await desk.done(coordinator, id, 'assignments', { department: elders, reason: '居民指定' });
    expect(await isOffered(coordinator, id, 'hand-over-lead')).toBe(false);
    await offer(organisation, category);
    await offeredBySomebody(id, 'hand-over-lead', true);
    await desk.done(coordinator, id, 'lead-handover', { to: neighbours, reason: '人手不够' });
  });
});

describe('A place on an offer', () => {
  const category = 'counselling';
  const answers = { 'at-home': false };

  it('is not taken by a claim that the case refuses, and once by one that is retried', async () => {
    await offer(organisation, category);
    const id = await order(category, answers);
    const late = await desk.ask(organisation, id, 'claims', { promisedFor: '2020-01-01' });
    expect(late.body).toMatchObject({ code: 'promise-in-the-past' });

    const claim = () => desk.ask(organisation, id, 'claims').set('Idempotency-Key', 'the-same-claim');
    const [first, again] = [await claim(), await claim()];
    expect([first.status, again.status]).toEqual([201, 201]);
    expect(again.body).toEqual(first.body);
    await openOrders(neighbours, category, 1);
  });

  it('passes with the lead, and the former lead, which has nothing to support, is free', async () => {
    const id = await order('performance', { day: '2030-05-01' });
    await offer(organisation, 'performance');
    await offer(team, 'performance');
    await desk.done(coordinator, id, 'assignments', { department: neighbours, reason: '居民指定' });
    await desk.done(coordinator, id, 'lead-handover', { to: elders, reason: '演员生病' });
    await openOrders(elders, 'performance', 1);
    await openOrders(neighbours, 'performance', 0);
    expect((await desk.ask(organisation, id, 'release-request', { reason: '已移交' })).body).toMatchObject({
      code: 'no-claim-of-yours',
    });
  });
});
