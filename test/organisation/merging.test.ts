import type { Actor } from '@crosswalk/identity';
import { unitIdOf } from '../../libs/organisation/src/unit/ids.js';
import {
  claimDesk,
  coordinator,
  police,
  trafficPolice,
  urban,
  urbanManagement,
  type ClaimDesk,
} from '../http/support/claiming.js';
import { filing } from '../http/support/filing.js';
import { eventually } from '../support/eventually.js';
import { crosswalk, opening } from '../visits/going-round.js';

const wangjiang = unitIdOf('community', '望江社区');
const jinjiang = unitIdOf('community', '近江社区');
const now = { id: jinjiang, name: '近江社区' };
const successor = 'lin-jianguo';

const elsewhere: Actor = {
  id: 'elsewhere',
  role: 'community-staff',
  unit: { id: unitIdOf('community', '青年路社区'), name: '青年路社区', kind: 'community' },
};
const member = (id: string, name: string): Actor => ({
  id,
  role: 'organisation-member',
  unit: { id: unitIdOf('organisation', name), name, kind: 'organisation' },
});
const [former, next, gone] = [member('former', '甲服务社'), member('next', '乙服务社'), member('gone', '丙服务社')];
const people = [elsewhere, former, next, gone];
const unitOf = ({ unit }: Actor): string => String(unit?.id);

let desk: ClaimDesk;
let returned: string;
let listed: string;
let list: string;
let round: string;

const ask = (person: string, path: string, body: object = {}) => desk.api.as(person).post(`/api/${path}`).send(body);
const look = (person: string, path: string, query: object = {}) => desk.api.as(person).get(`/api/${path}`).query(query);
const merge = (from: string, into: string) =>
  ask('zhao-lei', `units/${from}/merge`, { into, reason: '区划调整' }).expect(201);
const idsIn = ({ body }: Readonly<{ body: { items: readonly { id: string }[] } }>) => body.items.map(({ id }) => id);

beforeAll(async () => {
  desk = await claimDesk(people);
  returned = await desk.fileOne();
  await desk.done(coordinator, returned, 'return', { reason: '请补充照片' });
  listed = await desk.fileOne();
  const opened = { name: '合并前的清单', level: 'community', from: '2026-01-01', unit: wangjiang };
  list = (await ask('chen-meilin', 'lists', opened).expect(201)).body.id;
  await desk.done('chen-meilin', listed, 'listing', { list });
  round = (await ask('chen-meilin', 'visits', opening).expect(201)).body.id;
  await merge(wangjiang, jinjiang);
  await eventually(async () => {
    const files = await Promise.all([returned, listed].map((id) => desk.read(id)));
    expect(files.map(({ community }) => community.id)).toEqual([jinjiang, jinjiang]);
  });
});

afterAll(() => desk.close());

describe('A community that is merged into another', () => {
  it('leaves its cases to its successor, whose people go on with them', async () => {
    expect((await desk.read(returned)).community).toEqual({ id: jinjiang, name: '望江社区', now });
    await desk.done(successor, returned, 'refiling', { note: '已补充' });
    const { history } = await desk.read(returned, 'en');
    expect(history.at(-2)).toMatchObject({
      words: '“望江社区” was merged into “近江社区”, which goes on in its place',
      by: 'machine',
    });
  });

  it('leaves its posts to its successor too, on the record as well', async () => {
    const me = await look('chen-meilin', 'me').expect(200);
    expect(me.body.unit).toMatchObject({ id: jinjiang, name: '近江社区' });
    await eventually(async () => {
      const { body } = await look('zhao-lei', 'people', { unit: jinjiang }).expect(200);
      expect(body.items.map(({ id }: { id: string }) => id).toSorted()).toEqual(['chen-meilin', 'lin-jianguo']);
    });
  });

  it('still lists a case among those of its successor', async () => {
    await eventually(async () => {
      const { body } = await look(successor, 'breakdown-list', { community: jinjiang });
      expect(body.items.find(({ id }: { id: string }) => id === listed)).toMatchObject({ community: now });
    });
  });
});

describe('A breakdown list of a community that was merged', () => {
  it('is its successor’s, who is told what it was called, and nobody else’s', async () => {
    const { body } = await look(successor, `lists/${list}`).expect(200);
    expect(body.unit).toEqual({ id: wangjiang, name: '望江社区', now });
    expect(idsIn(await look(successor, 'lists'))).toContain(list);
    expect(idsIn(await look(successor, 'lists', { covering: jinjiang }))).toContain(list);
    await look(elsewhere.id, `lists/${list}`).expect(404);
    expect(idsIn(await look(elsewhere.id, 'lists'))).not.toContain(list);
  });

  it('takes cases of its successor, is published and closed by it', async () => {
    const own = (await ask(successor, 'cases', filing)).body.id;
    await desk.done(successor, own, 'listing', { list });
    await ask(elsewhere.id, `lists/${list}/closure`).expect(404);
    await ask(successor, `lists/${list}/amendments`, { changes: { name: '合并后的清单' } }).expect(201);
    await ask(successor, `lists/${list}/editions`, { title: '第一批' }).expect(201);
    await ask(successor, `lists/${list}/closure`).expect(201);
    expect((await look(successor, `lists/${list}`)).body).toMatchObject({ name: '合并后的清单', open: false });
  });
});

describe('A round of a community that was merged', () => {
  it('is its successor’s, who is told what it was called, and nobody else’s', async () => {
    const { body } = await look(successor, `visits/${round}`).expect(200);
    expect(body.community).toEqual({ id: wangjiang, name: '望江社区', now });
    expect(idsIn(await look(successor, 'visits'))).toEqual([round]);
    expect(idsIn(await look(coordinator, 'visits', { community: jinjiang }))).toEqual([round]);
    await look(elsewhere.id, `visits/${round}`).expect(404);
    expect(idsIn(await look(elsewhere.id, 'visits'))).toEqual([]);
  });

  it('is gone and closed by its people, and what it is asked for becomes a case of theirs', async () => {
    const { door, at, ...request } = crosswalk;
    const visit = { door, outcome: 'at-home', at };
    await ask(elsewhere.id, `visits/${round}/households`, visit).expect(404);
    await ask(successor, `visits/${round}/households`, visit).expect(201);
    const taken = await ask(successor, `visits/${round}/requests`, { door, at, ...request }).expect(201);
    expect((await desk.read(taken.body.case.id)).community).toEqual(now);
    await ask(successor, `visits/${round}/closure`).expect(201);
  });
});

describe('An offer of an organisation', () => {
  const service = { procedure: 'service-order', category: 'talk' };
  const order = () => desk.fileOne({ ...service, answers: { subject: '用电安全' } });
  const offer = async ({ id }: Actor): Promise<string> =>
    (await ask(id, 'offers', { ...service, title: '讲座', capacity: 2 }).expect(201)).body.id;

  it('that was merged is its successor’s: it is told of orders, takes and gives them back, and withdraws it', async () => {
    const [offered, closed] = [await offer(former), await offer(gone)];
    await merge(unitOf(former), unitOf(next));
    await ask('zhao-lei', `units/${unitOf(gone)}/close`, { all: true, reason: '注销' }).expect(201);

    const id = await order();
    await eventually(async () => {
      expect((await desk.read(id)).invitations).toMatchObject([{ department: { id: unitOf(next) } }]);
    });
    const mine = async () => (await look(next.id, 'offers', { provider: unitOf(next) }).expect(200)).body.items;
    expect(await mine()).toMatchObject([{ id: offered, provider: { name: '甲服务社', now: { name: '乙服务社' } } }]);
    const toClaim = await look(next.id, 'board', { column: 'to-claim' }).expect(200);
    expect(toClaim.body.columns[0].items).toMatchObject([{ id }]);

    await desk.done(next.id, id, 'claims');
    await eventually(async () => expect(await mine()).toMatchObject([{ orders: [{ id }], free: 1 }]));
    await desk.done(next.id, id, 'release-request', { reason: '人手不足' });
    await desk.done(coordinator, id, 'release-grant', { department: unitOf(next), reason: '同意' });
    await eventually(async () => expect(await mine()).toMatchObject([{ orders: [], free: 2 }]));

    expect(idsIn(await look(coordinator, 'offers', { ...service, live: true }))).toEqual([offered]);
    expect(idsIn(await look(coordinator, 'offers', { ...service, live: false }))).toEqual([closed]);
    await ask(next.id, `offers/${offered}/withdrawal`, { reason: '不再提供' }).expect(201);
  });
});

describe('Two departments that claim the same case, when one is merged into the other', () => {
  it('hold one claim from then on, the lead’s, with the work items of both', async () => {
    const id = await desk.listOne();
    await desk.done(police, id, 'claims', { role: 'lead', promisedFor: '2031-06-01' });
    await desk.done(urban, id, 'claims', { role: 'support' });
    await desk.done(urban, id, 'work-items', { title: '移走井盖' });
    await merge(urbanManagement, trafficPolice);
    await eventually(async () => {
      const { claims, items } = await desk.read(id);
      expect(claims).toHaveLength(1);
      expect(claims[0]).toMatchObject({ department: { id: trafficPolice }, role: 'lead', promisedFor: '2031-06-01' });
      expect(items).toMatchObject([{ title: '移走井盖', department: { id: trafficPolice, name: '城管局' } }]);
    });
    const { items } = await desk.read(id);
    await desk.done(police, id, `work-items/${items[0].id}/start`);
    const { body } = await desk.api.as(urban).get('/api/board').query({ column: 'in-hand' }).expect(200);
    expect(body.unit.id).toBe(trafficPolice);
    expect(body.columns[0].items).toMatchObject([{ id }]);
  });
});
