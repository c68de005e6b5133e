import type { Actor } from '@crosswalk/identity';
import { People } from '@crosswalk/organisation';
import { unitIdOf } from '../../libs/organisation/src/unit/ids.js';
import { runApi, type RunningApi } from '../http/support/api.js';
import { freshDatabase, type FreshDatabase } from '../support/postgres.js';

let database: FreshDatabase;
let api: RunningApi;
let people: People;

const auditorBelow: Actor = {
  id: 'shen-ji',
  role: 'auditor',
  unit: { id: unitIdOf('subdistrict', '湖滨街道'), name: '湖滨街道', kind: 'subdistrict' },
};

beforeAll(async () => {
  database = await freshDatabase();
  api = await runApi(database.url, { people: [auditorBelow] });
  people = api.app.get(People);
});

afterAll(async () => {
  await api.close();
  await database.drop();
});

const community = unitIdOf('community', '望江社区');
const ask = (path: string, body: object = {}) =>
  api.as('zhao-lei').post(`/api${path}`).set('Accept-Language', 'en').send(body);

const told = async (person: string, of: string, language: string): Promise<readonly string[]> => {
  const asked = api.as(person).get(`/api/${of}/history`).set('Accept-Language', language);
  const { items } = (await asked.expect(200)).body as { items: readonly { words: string }[] };
  return items.map(({ words }) => words);
};

const seenSince = ({ headers }: Readonly<{ headers: Record<string, string> }>) => ({
  q: 'ye-zi-8',
  atLeast: headers['crosswalk-position'],
});

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

  it('has a last day set for a post, and tells later who did what, a former post as well', async () => {
    await register('ye-zi-8').expect(201);
    const given = await ask('/people/ye-zi-8/posts', { role: 'community-staff', unit: community, from: '2026-01-05' });
    const end = (body: object) => ask(`/people/ye-zi-8/posts/${given.body.post}/end`, body);
    const past = await end({ on: '2026-01-31' });
    expect(past.body).toMatchObject({ code: 'post-over-already', errors: [{ field: 'on' }] });
    await end({ on: '2999-08-31', reason: '轮岗' }).expect(201);
    const { posts } = (
      await api
        .as('zhao-lei')
        .get('/api/people')
        .query(seenSince(await end({ on: '2999-09-30' })))
    ).body.items[0];
    expect(posts).toMatchObject([{ from: '2026-01-05', to: '2999-09-30' }]);
    await end({ reason: '调离' }).expect(201);

    expect(await told('sun-li', 'people/ye-zi-8', 'en')).toEqual([
      'Registered: 叶子 Ye Zi',
      '望江社区 · community staff: given the post from 2026-01-05',
      '望江社区 · community staff: the post ends on 2999-08-31; reason: 轮岗',
      '望江社区 · community staff: the post ends on 2999-09-30 (it was to be 2999-08-31)',
      '望江社区 · community staff: the post ended; reason: 调离',
    ]);
    const { body } = await api.as('zhao-lei').get('/api/people/ye-zi-8/history').expect(200);
    expect(body.items.at(-1)).toMatchObject({ words: '望江社区 · 社区社工：任职结束，原因：调离', by: '赵磊' });
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

  it('are for the auditor of a subdistrict to see when they have, or had, a post below it', async () => {
    const last = await register('ye-zi-9').expect(201);
    const asked = { q: 'n', atLeast: last.headers['crosswalk-position'] };
    const ofAll = idsOf(await list(asked));
    const { body } = await api.as('shen-ji').get('/api/people').query(asked).expect(200);
    expect(idsOf(body)).toContain('shen-ji');
    expect(idsOf(body).length).toBeLessThan(ofAll.length);
    expect(idsOf(body)).not.toContain('chen-meilin');
    expect(body.items[0]).not.toHaveProperty('account'); // which is for administrators
    const other = await api.as('shen-ji').get('/api/people/chen-meilin/history');
    expect([other.status, other.body.code]).toEqual([404, 'person-not-there']);
    const unit = await api.as('shen-ji').get(`/api/units/${community}/history`);
    expect([unit.status, unit.body.code]).toEqual([404, 'unit-not-there']);
    await api.as('shen-ji').get(`/api/units/${auditorBelow.unit?.id}/history`).expect(200);
    const { body: none } = await api.as('zhao-lei').get('/api/people/nobody/history').expect(404);
    expect(none.code).toBe('person-not-there');
  });
});
