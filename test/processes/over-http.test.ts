import { caseStream, type CaseId } from '@crosswalk/cases';
import type { EventStore } from '@crosswalk/event-sourcing';
import { EVENT_STORE } from '@crosswalk/event-store';
import { unitIdOf } from '@crosswalk/organisation';
import { Checkpoints } from '@crosswalk/projections';
import { filing } from '../http/support/filing.js';
import { runApi, type RunningApi } from '../http/support/api.js';
import { type FreshDatabase, freshDatabase } from '../support/postgres.js';

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

const coordinator = 'he-min';
const write = (path: string, body: object = {}, person = coordinator) => api.as(person).post(`/api/${path}`).send(body);
const fileOne = async (): Promise<string> => (await write('cases', filing, 'chen-meilin').expect(201)).body.id;
const read = async (id: string) => (await api.as(coordinator).get(`/api/cases/${id}`).expect(200)).body;

const settled = async (process: string): Promise<void> => {
  const head = await api.app.get<EventStore>(EVENT_STORE, { strict: false }).head();
  const reached = head && (await api.app.get(Checkpoints, { strict: false }).waitFor(`${process}_v1`, head, 20_000));
  expect(reached).toBe(true);
};
const merge = (id: string, into: string) => write(`cases/${id}/merger`, { into, reason: '同一处路口' });

describe('A merge over HTTP', () => {
  it('is told on both cases in words, by whoever merged them', async () => {
    const [duplicate, stays] = [await fileOne(), await fileOne()];
    await merge(duplicate, stays).expect(201);
    await settled('absorb-merged');
    const { history } = await read(stays);
    expect(history.at(-1)).toMatchObject({ type: 'CaseAbsorbed', by: '何敏' });
    expect(await read(duplicate)).toMatchObject({ stage: 'merged' });
  });

  it('loses nobody when two cases are merged into each other at the same instant', async () => {
    for (let round = 0; round < 10; round += 1) {
      const [one, other] = [await fileOne(), await fileOne()];
      const answers = await Promise.all([merge(one, other), merge(other, one)]);
      await settled('absorb-merged');
      const stages = [(await read(one)).stage, (await read(other)).stage];
      const crossed = answers.every(({ status }) => status === 201);
      expect(stages.toSorted()).toEqual(crossed ? ['filed', 'filed'] : ['filed', 'merged']);
    }
  });
});

describe('A split over HTTP', () => {
  it('answers with the number of the part, which is a case a moment later', async () => {
    const whole = await fileOne();
    const part = { title: '路缘坡道太陡', description: '轮椅上不去。' };
    const { body } = await write(`cases/${whole}/split`, { part, reason: '坡道另案办理' }).expect(201);
    await settled('file-split');
    expect(await read(body.into.id)).toMatchObject({ ...part, number: body.into.number, stage: 'filed' });
  });
});

describe('A link over HTTP', () => {
  it('stands on both cases, and goes from both', async () => {
    const [ramp, road] = [await fileOne(), await fileOne()];
    const link = { other: road, relation: 'blocks' };
    await write(`cases/${ramp}/links`, link).expect(201);
    await settled('mirror-link');
    expect((await read(road)).history.at(-1)).toMatchObject({ type: 'CasesLinked', by: '何敏' });
    await write(`cases/${ramp}/links/removal`, link).expect(201);
    await settled('mirror-link');
    expect((await read(road)).history.at(-1)).toMatchObject({ type: 'CasesUnlinked' });
    const events = await api.app.get<EventStore>(EVENT_STORE, { strict: false }).readStream(caseStream(road as CaseId));
    expect(events).toHaveLength(3);
  });
});

describe('An order over HTTP', () => {
  const [category, organisation] = ['counselling', 'fang-yun'];
  const openOrders = async (): Promise<number> => {
    const { body } = await api.as(organisation).get('/api/offers').query({ category }).expect(200);
    return body.items[0].orders.length;
  };

  it('reaches whoever offers it, takes a place while it is claimed, and leaves it when the claim is released', async () => {
    const offer = { procedure: 'service-order', category, title: '心理关怀', capacity: 1 };
    await write('offers', offer, organisation).expect(201);
    const order = { ...filing, procedure: 'service-order', category, answers: { 'at-home': true } };
    const { id } = (await write('cases', order, 'chen-meilin').expect(201)).body;
    await settled('route-orders');
    expect((await read(id)).history.at(-1)).toMatchObject({ type: 'DepartmentsInvited', by: '系统' });

    await write(`cases/${id}/claims`, { role: 'lead' }, organisation).expect(201);
    await settled('offers');
    expect(await openOrders()).toBe(1);
    await write(`cases/${id}/release-request`, { reason: '人手不足' }, organisation).expect(201);
    const department = unitIdOf('organisation', '邻里帮社会服务中心');
    await write(`cases/${id}/release-grant`, { department, reason: '另派他人' }).expect(201);
    await settled('free-slots');
    await settled('offers');
    expect(await openOrders()).toBe(0);
  });
});
