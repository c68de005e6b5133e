import { UnitDirectory } from '@crosswalk/identity';
import { Units, type UnitEvent } from '@crosswalk/organisation';
import { unitIdOf, type UnitId } from '../../libs/organisation/src/unit/ids.js';
import { runApi, type RunningApi } from '../http/support/api.js';
import { established } from '../support/organisation-story.js';
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

const subdistrict = unitIdOf('subdistrict', '望江街道');

const ask = (path: string, body: object = {}) =>
  api.as('zhao-lei').post(`/api/units${path}`).set('Accept-Language', 'en').send(body);

const establish = async (kind: 'community' | 'grid' | 'building', name: string, parent: string = subdistrict) => {
  const { body } = await ask('', { kind, name, parent }).expect(201);
  return body.id as UnitId;
};

/** The list of units, once it has seen the answered request. */
const listed = async (answered: { headers: Record<string, string> }, query: object = {}) => {
  const atLeast = answered.headers['crosswalk-position'];
  const { body } = await api
    .as('xu-qiang')
    .get('/api/units')
    .query({ ...query, atLeast })
    .expect(200);
  return body.items as readonly { id: string; name: string; closed: boolean; parent: string | null; now?: object }[];
};

describe('A unit', () => {
  it('is renamed, keeps its id, and leaves its former name to nobody else', async () => {
    const id = await establish('community', '海潮社区');
    const renamed = await ask(`/${id}/rename`, { name: '海潮新社区', reason: '区划调整' }).expect(201);
    expect(await listed(renamed)).toContainEqual(expect.objectContaining({ id, name: '海潮新社区', closed: false }));

    const former = await ask('', { kind: 'community', name: '海潮社区', parent: subdistrict });
    expect({ status: former.status, code: former.body.code }).toEqual({ status: 409, code: 'unit-called-otherwise' });
    const present = await ask('', { kind: 'community', name: '海潮新社区', parent: subdistrict });
    expect(present.body).toMatchObject({ code: 'unit-name-taken', errors: [{ field: 'name' }] });
  });

  it('is not given the name of another', async () => {
    const id = await establish('community', '清泰社区');
    const { status, body } = await ask(`/${id}/rename`, { name: '近江社区' });
    expect({ status, detail: body.detail }).toEqual({
      status: 409,
      detail: 'There is a community called “近江社区” already',
    });
  });

  it('may have the name of one under another parent, is known to a provider by both, and is not renamed to its neighbour', async () => {
    const [here, there] = [await establish('community', '始版桥社区'), await establish('community', '婺江社区')];
    const one = await establish('grid', '第一网格', here);
    const other = await establish('grid', '第一网格', there);
    const next = await establish('grid', '第二网格', there);
    expect(new Set([one, other, next]).size).toBe(3);
    const renamed = await ask(`/${next}/rename`, { name: '第一网格' });
    expect([renamed.status, renamed.body.code]).toEqual([409, 'unit-name-taken']);
    await listed(await ask(`/${next}/rename`, { name: '第三网格' }).expect(201));
    const directory = api.app.get(UnitDirectory, { strict: false });
    expect(await directory.idOf('婺江社区/第一网格')).toBe(other);
    expect(await directory.idOf('第一网格')).toBeUndefined();
  });

  it('is not merged while both have a unit of one name below them', async () => {
    const [from, into] = [await establish('community', '袁井巷社区'), await establish('community', '耶稣堂社区')];
    await establish('building', '1幢', from);
    const building = await establish('building', '1幢', into);
    const { status, body } = await ask(`/${from}/merge`, { into });
    expect([status, body.code, body.detail]).toEqual([
      409,
      'names-would-clash',
      '“袁井巷社区” and “耶稣堂社区” each have below them: 1幢. Rename one of each, then merge',
    ]);
    await ask(`/${building}/rename`, { name: '耶稣堂1幢' }).expect(201);
    await ask(`/${from}/merge`, { into }).expect(201);
  });

  it('of a log from before names counted within a parent stays the one it is', async () => {
    const [community, other] = [await establish('community', '海月社区'), await establish('community', '候潮门社区')];
    const first = unitIdOf('grid', '第九网格');
    const { data } = established('grid', '第九网格');
    const told: UnitEvent = { type: 'UnitEstablished', data: { ...data, parent: community } };
    const ids = { commandId: 'of-old', correlationId: 'of-old', causationId: 'of-old' };
    const request = { metadata: { ...ids, actorId: 'zhao-lei', actorRole: 'administrator' } };
    await api.app.get(Units, { strict: false }).record(first, request, () => [told]);
    const again = await ask('', { kind: 'grid', name: '第九网格', parent: community }).expect(200);
    expect(again.body.id).toBe(first);
    expect(await establish('grid', '第九网格', other)).not.toBe(first);
  });

  it('is merged into another, which stands over what stood below it', async () => {
    const from = await establish('community', '大学路社区');
    const into = await establish('community', '金狮社区');
    const grid = await establish('grid', '大学路第一网格', from);
    const merged = await ask(`/${from}/merge`, { into }).expect(201);
    const all = await listed(merged, { closed: true });
    expect(all).toContainEqual(
      expect.objectContaining({ id: from, closed: true, now: { id: into, name: '金狮社区' } }),
    );
    expect(all).toContainEqual(expect.objectContaining({ id: grid, parent: into }));
    expect((await listed(merged)).map(({ id }) => id)).not.toContain(from);
  });

  it('tells what became of it, with who did it, to administrators and auditors', async () => {
    const from = await establish('community', '三角荡社区');
    const into = await establish('community', '采荷社区');
    await ask(`/${from}/rename`, { name: '三角荡新社区', reason: '区划调整' }).expect(201);
    await ask(`/${from}/merge`, { into }).expect(201);
    await ask(`/${into}/close`, { reason: '撤销建制' }).expect(201);
    const told = async (id: string, language: string) => {
      const asked = api.as('sun-li').get(`/api/units/${id}/history`).set('Accept-Language', language);
      const { items } = (await asked.expect(200)).body as { items: readonly { words: string; by: string }[] };
      return items.map(({ words, by }) => `${by}: ${words}`);
    };
    expect(await told(from, 'en')).toEqual([
      'Zhao Lei: Established as the community “三角荡社区” under “望江街道”',
      'Zhao Lei: “三角荡社区” was renamed to “三角荡新社区”; reason: 区划调整',
      'Zhao Lei: “三角荡新社区” was merged into “采荷社区”',
    ]);
    expect(await told(into, 'zh')).toEqual([
      '赵磊: 设立社区「采荷社区」，上级为「望江街道」',
      '赵磊: 「三角荡新社区」并入「采荷社区」',
      '赵磊: 撤销，原因：撤销建制',
    ]);
    expect((await told(unitIdOf('district', '上城区'), 'zh'))[0]).toBe('系统初始设置: 设立区「上城区」');
    const { body } = await api.as('he-min').get(`/api/units/${from}/history`);
    expect(body.code).toBe('role-not-allowed');
  });

  it('that was merged is named no more, and its successor is told', async () => {
    const from = await establish('community', '长明寺社区');
    const into = await establish('community', '西牌楼社区');
    await ask(`/${from}/merge`, { into }).expect(201);
    await ask(`/${into}/rename`, { name: '西牌楼新社区' }).expect(201);
    const { status, body } = await ask('', { kind: 'grid', name: '长明寺第一网格', parent: from });
    expect({ status, code: body.code, detail: body.detail }).toEqual({
      status: 422,
      code: 'unit-merged',
      detail: '“长明寺社区” has been merged into “西牌楼新社区”: name that one instead',
    });
  });

  it('is closed only with what stands below it, when that is asked for', async () => {
    const id = await establish('community', '姚园寺社区');
    await establish('grid', '姚园寺第一网格', id);
    const refused = await ask(`/${id}/close`);
    expect({ status: refused.status, code: refused.body.code }).toEqual({ status: 409, code: 'unit-holds-units' });
    const closed = await ask(`/${id}/close`, { all: true, reason: '撤销建制' }).expect(201);
    const names = (await listed(closed)).map(({ name }) => name);
    expect(names).not.toContain('姚园寺社区');
    expect(names).not.toContain('姚园寺第一网格');
  });

  it('is not closed when it is the district, whatever is asked for: nobody could work or administer any more', async () => {
    const refused = await ask(`/${unitIdOf('district', '上城区')}/close`, { all: true }).expect(409);
    expect(refused.body.code).toBe('district-stays');
    await establish('community', '五柳社区');
  });

  it('is closed only when nobody has a post there, or with the posts', async () => {
    const id = await establish('community', '马市街社区');
    const post = { role: 'community-staff', unit: id };
    const person = { id: 'ye-zi', name: { zh: '叶子', en: 'Ye Zi' }, posts: [post] };
    await api.as('zhao-lei').post('/api/people').send(person).expect(201);
    const refused = await ask(`/${id}/close`);
    expect(refused.body.code).toBe('unit-holds-posts');
    await ask(`/${id}/close`, { all: true }).expect(201);
  });

  it('that nobody established is not there', async () => {
    const { status, body } = await ask(`/${unitIdOf('community', '无此社区')}/rename`, { name: '某社区' });
    expect({ status, code: body.code }).toEqual({ status: 404, code: 'unit-not-there' });
  });

  it('is changed by administrators only', async () => {
    const { body } = await api.as('he-min').post(`/api/units/${subdistrict}/close`).send({ all: true });
    expect(body.code).toBe('role-not-allowed');
  });
});
