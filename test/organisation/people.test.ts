import { People } from '@crosswalk/organisation';
import { unitIdOf } from '../../libs/organisation/src/unit/ids.js';
import { runApi, type RunningApi } from '../http/support/api.js';
import { freshDatabase, type FreshDatabase } from '../support/postgres.js';

let database: FreshDatabase;
let api: RunningApi;
let people: People;

beforeAll(async () => {
  database = await freshDatabase();
  api = await runApi(database.url);
  people = api.app.get(People);
});

afterAll(async () => {
  await api.close();
  await database.drop();
});

const community = unitIdOf('community', '望江社区');
const ask = (path: string, body: object = {}) =>
  api.as('zhao-lei').post(`/api${path}`).set('Accept-Language', 'en').send(body);

const register = (id: string, ...posts: readonly object[]) =>
  ask('/people', { id, name: { zh: '叶子', en: 'Ye Zi' }, posts });

describe('A person', () => {
  it('of the demonstration is there from the first start, with a post', async () => {
    expect(await people.find('xu-qiang')).toMatchObject({
      name: { zh: '徐强', en: 'Xu Qiang' },
      posts: [{ role: 'department-staff', unit: { name: '交警大队', kind: 'department' } }],
    });
  });

  it('is registered with a post, and acts under it from today', async () => {
    await register('ye-zi', { role: 'community-staff', unit: community }).expect(201);
    const unit = { id: community, name: '望江社区', kind: 'community' };
    expect(await people.find('ye-zi')).toMatchObject({ posts: [{ role: 'community-staff', unit }] });
    const again = await register('ye-zi');
    expect(again.body).toMatchObject({ code: 'person-registered-already', errors: [{ field: 'id' }] });
  });

  it('has no post before its first day, and none that ends before it begins', async () => {
    await register('ye-zi-2', { role: 'community-staff', unit: community, from: '2999-01-01' }).expect(201);
    expect(await people.find('ye-zi-2')).toMatchObject({ posts: [] });
    const over = await ask('/people/ye-zi-2/posts', { role: 'community-staff', unit: community, to: '2020-01-01' });
    expect(over.body).toMatchObject({ code: 'post-period-backwards', errors: [{ field: 'to' }] });
  });

  it('has no post that there is not at such a unit', async () => {
    const { status, body } = await register('ye-zi-3', { role: 'department-head', unit: community });
    expect({ status, detail: body.detail }).toEqual({
      status: 422,
      detail: '“望江社区” is a community, where nobody is department head',
    });
  });

  it('at a grid acts for its community', async () => {
    await ask('/units', { kind: 'grid', name: '望江第一网格', parent: community }).expect(201);
    await register('ye-zi-4', { role: 'community-staff', unit: unitIdOf('grid', '望江第一网格', community) }).expect(
      201,
    );
    expect((await people.find('ye-zi-4'))?.posts[0]?.unit).toEqual({
      id: community,
      name: '望江社区',
      kind: 'community',
    });
  });

  it('loses a post at once when it is ended, and every post when they leave', async () => {
    await register('ye-zi-5', { role: 'community-staff', unit: community }).expect(201);
    const given = await ask('/people/ye-zi-5/posts', { role: 'auditor', unit: unitIdOf('district', '上城区') });
    expect((await people.find('ye-zi-5'))?.posts).toHaveLength(2);
    await ask(`/people/ye-zi-5/posts/${given.body.post}/end`, { reason: '调离' }).expect(201);
    expect((await people.find('ye-zi-5'))?.posts).toHaveLength(1);
    await ask('/people/ye-zi-5/departure', { reason: '退休' }).expect(201);
    expect(await people.find('ye-zi-5')).toBeUndefined();
    expect(await people.nameOf('ye-zi-5')).toEqual({ zh: '叶子', en: 'Ye Zi' });
  });

  it('does not end what they administer by, whichever way', async () => {
    const own = '/api/people/zhao-lei';
    const answers = [
      await api.as('zhao-lei').post(`${own}/departure`).send({}),
      await api.as('zhao-lei').delete(`${own}/account`),
    ];
    expect(answers.map(({ status, body }) => [status, body.code])).toEqual([
      [409, 'administration-your-own'],
      [409, 'account-your-own'],
    ]);
  });

  it('is called otherwise from now on', async () => {
    await register('ye-zi-6').expect(201);
    await ask('/people/ye-zi-6/rename', { name: { zh: '叶紫', en: 'Ye Zi' } }).expect(201);
    expect(await people.nameOf('ye-zi-6')).toEqual({ zh: '叶紫', en: 'Ye Zi' });
  });

  it('acts for the successor as soon as their unit was merged, and under its new name', async () => {
    await ask('/units', { kind: 'department', name: '交通局' }).expect(201);
    await ask('/units', { kind: 'department', name: '运输局' }).expect(201);
    const [from, into] = [unitIdOf('department', '交通局'), unitIdOf('department', '运输局')];
    await register('ye-zi-7', { role: 'department-head', unit: from }).expect(201);
    await ask(`/units/${from}/merge`, { into }).expect(201);
    await ask(`/units/${into}/rename`, { name: '交通运输局' }).expect(201);
    expect((await people.find('ye-zi-7'))?.posts[0]?.unit).toEqual({
      id: into,
      name: '交通运输局',
      kind: 'department',
    });
  });

  it('whom a provider introduces is kept in step with it', async () => {
    const introduced = (unit: string) =>
      people.introduce({
        id: 'xia-he',
        name: { zh: '夏荷', en: 'Xia He' },
        posts: [{ role: 'department-staff', unit }],
      });
    await introduced(unitIdOf('department', '城管局'));
    await introduced(unitIdOf('department', '住建局'));
    expect((await people.find('xia-he'))?.posts.map(({ unit }) => unit.name)).toEqual(['住建局']);
    await expect(introduced(unitIdOf('department', '无此局'))).rejects.toThrow('unit-unknown');
  });

  it('nobody registered is not there, and has no name', async () => {
    expect(await people.find('nobody')).toBeUndefined();
    expect(await people.nameOf('nobody')).toBeUndefined();
    const { status, body } = await ask('/people/nobody/departure');
    expect({ status, code: body.code }).toEqual({ status: 404, code: 'person-not-there' });
  });
});

describe('The people', () => {
  const list = async (query: object) =>
    (await api.as('zhao-lei').get('/api/people').query(query).expect(200)).body as {
      items: { id: string; left: boolean; posts: { unit: { name: string; now?: object } }[] }[];
      next?: string;
      previous?: string;
    };
  const idsOf = ({ items }: { items: { id: string }[] }) => items.map(({ id }) => id);

  it('are found by part of their name or sign-in name, or by their unit', async () => {
    const last = await register('lou-wai', { role: 'organisation-member', unit: unitIdOf('team', '望江银龄志愿队') });
    const atLeast = last.headers['crosswalk-position'];
    expect(idsOf(await list({ q: '徐强', atLeast }))).toEqual(['xu-qiang']);
    expect(idsOf(await list({ q: 'QIANG', atLeast }))).toEqual(['xu-qiang']);
    expect(idsOf(await list({ unit: unitIdOf('team', '望江银龄志愿队'), atLeast })).toSorted()).toEqual([
      'gu-daming',
      'lou-wai',
    ]);
  });

  it('are listed page by page, forwards and back', async () => {
    const first = await list({ limit: 5 });
    const second = await list({ limit: 5, after: first.next });
    expect(idsOf(second)).not.toEqual(idsOf(first));
    expect(idsOf(await list({ limit: 5, before: second.previous }))).toEqual(idsOf(first));
  });

  it('who have left are listed only when asked for', async () => {
    await register('qiu-shui').expect(201);
    const gone = await ask('/people/qiu-shui/departure').expect(201);
    const atLeast = gone.headers['crosswalk-position'];
    expect(idsOf(await list({ q: 'qiu-shui', atLeast }))).toEqual([]);
    expect((await list({ q: 'qiu-shui', left: true, atLeast })).items).toMatchObject([{ left: true, posts: [] }]);
  });

  it('are for administrators to see', async () => {
    const { body } = await api.as('he-min').get('/api/people');
    expect(body.code).toBe('role-not-allowed');
  });
});
