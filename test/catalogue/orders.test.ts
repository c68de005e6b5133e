import { FreeSlotCommand, OfferRejected, Offers, type Order } from '@crosswalk/catalogue';
import { commandIdOf, type Request } from '@crosswalk/event-sourcing';
import { unitIdOf } from '@crosswalk/organisation';
import { CommandBus } from '@nestjs/cqrs';
import { Processes } from '@crosswalk/runtime';
import { runApi, type RunningApi } from '../http/support/api.js';
import { freshDatabase, type FreshDatabase } from '../support/postgres.js';

let database: FreshDatabase;
let api: RunningApi;
let offers: Offers;

beforeAll(async () => {
  database = await freshDatabase();
  api = await runApi(database.url);
  offers = api.app.get(Offers, { strict: false });
  // The cases here are only names, so what frees the places of claims that never came would free them.
  await Promise.all(api.app.get(Processes, { strict: false }).all.map((process) => process.stop()));
});

afterAll(async () => {
  await api.close();
  await database.drop();
});

const at = '2026-03-02T04:00:00.000Z';
const provider = { id: unitIdOf('organisation', '邻里帮社会服务中心'), name: '邻里帮社会服务中心' };
const wangjiang = unitIdOf('subdistrict', '望江街道');

const requestOf = (key: string): Request => {
  const commandId = commandIdOf('fang-yun', key);
  const actor = { actorId: 'fang-yun', actorRole: 'organisation-member' };
  return { metadata: { commandId, correlationId: commandId, causationId: commandId, ...actor }, expectedRevision: 7 };
};

/** Offers a category with this much room, and makes orders of it. */
const offering = async (category: string, capacity: number) => {
  const body = { procedure: 'service-order', category, title: category, capacity, area: [wangjiang] };
  await api.as('fang-yun').post('/api/offers').send(body).expect(201);
  const service = { procedure: 'service-order', category };
  const order = (number: string): Order => ({
    ...service,
    provider,
    case: { id: `case-of-${number}`, number },
    places: [wangjiang],
    by: 'fang-yun',
    at,
  });
  const open = async () => [
    ...new Set((await offers.find({ ...service, provider: provider.id }))?.slots.map((slot) => slot.case.number)),
  ];
  return { order, open };
};

const succeed = async () => 'claimed';
class CaseRefused extends Error {}
const refuse = async (): Promise<string> => {
  throw new CaseRefused('lead-already-claimed');
};
const crash = async (): Promise<string> => {
  throw new Error('the process was killed');
};
const wasRefused = (error: unknown): boolean => error instanceof CaseRefused;

describe('An order', () => {
  it('takes a place before it is claimed, and keeps it', async () => {
    const { order, open } = await offering('haircut', 1);
    const claims = { claim: succeed, wasRefused };
    await expect(offers.ordered(order('1'), requestOf('a'), claims)).resolves.toBe('claimed');
    await expect(offers.ordered(order('1'), requestOf('a'), claims)).resolves.toBe('claimed');
    expect(await open()).toEqual(['1']);

    const refused = offers.ordered(order('2'), requestOf('b'), claims);
    await expect(refused).rejects.toMatchObject({ code: 'capacity-exhausted', details: { open: '1', capacity: '1' } });
    expect(await open()).toEqual(['1']);
  });

  it('gives its place back when the case refuses the claim, and may take one again', async () => {
    const { order, open } = await offering('appliance-repair', 1);
    await expect(offers.ordered(order('1'), requestOf('c'), { claim: refuse, wasRefused })).rejects.toThrow('lead');
    expect(await open()).toEqual([]);
    await expect(offers.ordered(order('1'), requestOf('c'), { claim: succeed, wasRefused })).resolves.toBe('claimed');
    expect(await open()).toEqual(['1']);
  });

  it('does not lose its place to a second request of the same unit that is refused', async () => {
    const { order, open } = await offering('health-check', 1);
    await Promise.all([
      offers.ordered(order('1'), requestOf('d'), { claim: succeed, wasRefused }),
      expect(offers.ordered(order('1'), requestOf('e'), { claim: refuse, wasRefused })).rejects.toThrow('lead'),
    ]);
    expect(await open()).toEqual(['1']);
  });

  it('keeps its place through a crash, until somebody finds that nobody claimed and frees it, once', async () => {
    const { order, open } = await offering('legal-advice', 1);
    const request = requestOf('f');
    await expect(offers.ordered(order('1'), request, { claim: crash, wasRefused })).rejects.toThrow('killed');
    expect(await open()).toEqual(['1']);

    const { id } = await offers.reserve(order('1'), request);
    const claim = request.metadata.commandId;
    const slot = { offer: id, case: order('1').case.id, claim, why: 'claim-refused', by: 'crosswalk', at } as const;
    const heal = () => api.app.get(CommandBus).execute(new FreeSlotCommand(slot, requestOf('heal')));
    expect((await heal()).events).toHaveLength(1);
    expect((await heal()).events).toEqual([]);
    expect(await open()).toEqual([]);
  });

  it('is one of as many as were promised, however many ask at the same instant', async () => {
    const { order, open } = await offering('phone-lessons', 3);
    const asked = Array.from({ length: 12 }, (_, n) =>
      offers.ordered(order(String(n)), requestOf(`race-${n}`), { claim: succeed, wasRefused }),
    );
    const outcomes = await Promise.allSettled(asked);
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(3);
    const codes = outcomes.flatMap((outcome) =>
      outcome.status === 'rejected' ? [outcome.reason instanceof OfferRejected && outcome.reason.code] : [],
    );
    expect(new Set(codes)).toEqual(new Set(['capacity-exhausted']));
    expect(await open()).toHaveLength(3);
  });

  it('is refused from outside the area, and where nothing is offered', async () => {
    const { order } = await offering('children-activities', 1);
    const elsewhere = offers.reserve({ ...order('1'), places: ['elsewhere'] }, requestOf('g'));
    await expect(elsewhere).rejects.toMatchObject({ code: 'outside-area', details: { area: '望江街道' } });
    const nothing = offers.reserve({ ...order('1'), category: 'unicorns' }, requestOf('h'));
    await expect(nothing).rejects.toMatchObject({ code: 'not-offered', details: { provider: provider.name } });
  });
});

describe('What two organisations offered, when one has gone into the other', () => {
  it('has room for the orders of both: a place stays where it is kept, and a new one is kept on its own first', async () => {
    const { order, open } = await offering('counselling', 1);
    const admin = api.as('zhao-lei');
    const { body: unit } = await admin
      .post('/api/units')
      .send({ kind: 'organisation', name: '近邻服务社' })
      .expect(201);
    const terms = {
      procedure: 'service-order',
      category: 'counselling',
      title: '谈心',
      capacity: 1,
      provider: unit.id,
    };
    const { body: former } = await api.as('he-min').post('/api/offers').send(terms).expect(201);
    await admin.post(`/api/units/${unit.id}/merge`).send({ into: provider.id, reason: '合并' }).expect(201);

    const own = await offers.reserve(order('1'), requestOf('own'));
    const other = await offers.reserve(order('2'), requestOf('other'));
    expect([await open(), other.id]).toEqual([['1'], former.id]);
    await expect(offers.reserve(order('3'), requestOf('third'))).rejects.toMatchObject({ code: 'capacity-exhausted' });

    await offers.free(
      { offer: own.id, case: order('1').case.id, why: 'case-closed', by: 'fang-yun', at },
      requestOf('x'),
    );
    expect((await offers.reserve(order('2'), requestOf('other'))).id).toBe(former.id);
    expect((await offers.reserve(order('3'), requestOf('third'))).id).toBe(own.id);
  });
});
