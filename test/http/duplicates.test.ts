import { unitIdOf } from '@crosswalk/organisation';
import { freshDatabase, type FreshDatabase } from '../support/postgres.js';
import { runApi, type RunningApi } from './support/api.js';
import { filing } from './support/filing.js';

let database: FreshDatabase;
let api: RunningApi;
let crossing: { id: string; number: string };
let position: string;

const community = 'chen-meilin';
const neighbour = 'lin-jianguo';
const coordinator = 'he-min';
const elsewhere = unitIdOf('community', '近江社区');

const file = async (changes: object, person = community) => {
  const answer = await api
    .as(person)
    .post('/api/cases')
    .send({ ...filing, ...changes })
    .expect(201);
  position = String(answer.headers['crosswalk-position']);
  return answer.body as { id: string; number: string };
};

beforeAll(async () => {
  database = await freshDatabase();
  api = await runApi(database.url);
  crossing = await file({ title: '望江东路112号缺斑马线', place: { address: '望江东路 112 号' } });
  await file({ title: '婺江路缺斑马线', place: { address: '婺江路 8 号' } });
  await file({ title: '望江东路路灯不亮', description: '三盏灯不亮。', place: { address: '望江东路 112 号' } });
});

afterAll(async () => {
  await api.close();
  await database.drop();
});

type Suggestion = Readonly<{
  id: string;
  score: number;
  distance?: number;
  why: readonly string[];
  affectedToo: number;
}>;

const like = async (told: object, person = community): Promise<readonly Suggestion[]> => {
  const { body } = await api
    .as(person)
    .post('/api/duplicates')
    .send({ ...told, atLeast: position })
    .expect(200);
  expect(body.upToDate).toBe(true);
  return body.items as readonly Suggestion[];
};

describe('What is going to be filed', () => {
  it('is told to be likely there already, and why', async () => {
    const [first, ...others] = await like({ title: '望江东路没有斑马线', category: 'crossing' });
    expect(first).toMatchObject({
      id: crossing.id,
      number: crossing.number,
      title: '望江东路112号缺斑马线',
      community: { name: '望江社区' },
      why: ['same-street', 'same-category', 'alike'],
    });
    expect(first).not.toHaveProperty('distance');
    expect(others).toEqual([]);
  });

  it('is found by its place, also across the border of communities, the nearest first', async () => {
    const at = (metres: number) => ({ latitude: 30.25 + metres / 111_195, longitude: 120.2 });
    const far = await file({ title: '人行道地砖松动', place: { address: '东门', point: at(150) } });
    const near = await file({ title: '人行道地砖破损', place: { address: '西门', point: at(20) } });
    await file({ title: '人行道地砖松动', place: { address: '南门', point: at(2_000) } });

    const told = { title: '人行道地砖坏了', ...at(0), category: 'crossing', community: elsewhere };
    const found = await like(told, coordinator);
    expect(found.map(({ id, distance }) => ({ id, distance }))).toEqual([
      { id: near.id, distance: 20 },
      { id: far.id, distance: 150 },
    ]);
    expect(found[0]?.why).toContain('near');
    expect(await like({ title: '人行道地砖坏了', community: elsewhere }, coordinator)).toEqual([]);
  });

  it('is compared with the cases alone that one may read: a neighbour is told of none', async () => {
    const told = { title: '望江东路没有斑马线', category: 'crossing', latitude: 30.25, longitude: 120.2 };
    expect(await like({ ...told, community: unitIdOf('community', '望江社区') }, neighbour)).toEqual([]);
  });

  it('is compared with open cases only', async () => {
    const told = { title: '秋涛北路护栏缺失', place: { address: '秋涛北路 5 号' } };
    const { id } = await file(told);
    expect(await like({ title: '秋涛北路缺护栏' })).toHaveLength(1);
    const withdrawn = await api
      .as(community)
      .post(`/api/cases/${id}/withdrawal`)
      .send({ reason: '已修好' })
      .expect(201);
    position = String(withdrawn.headers['crosswalk-position']);
    expect(await like({ title: '秋涛北路缺护栏' })).toEqual([]);
  });

  it('is told of five at most', async () => {
    for (let count = 0; count < 6; count += 1) {
      await file({ title: '清泰街窨井盖松动', place: { address: `清泰街 ${count + 1} 号` } });
    }
    expect(await like({ title: '清泰街窨井盖松了' })).toHaveLength(5);
  });
});

describe('A filed case', () => {
  it('is told which others are likely about the same, and never itself', async () => {
    const { id } = await file({ title: '望江东路没有斑马线', place: { address: '望江东路 110 号' } });
    const { body } = await api
      .as(coordinator)
      .get(`/api/cases/${id}/duplicates`)
      .query({ atLeast: position })
      .expect(200);
    expect(body.items.map((item: Suggestion) => item.id)).toEqual([crossing.id]);
  });

  it('gains somebody affected instead of a second case', async () => {
    const meToo = { source: 'walk-in', note: '三号楼的老人也过不了街' };
    const added = await api.as(community).post(`/api/cases/${crossing.id}/me-too`).send(meToo).expect(201);
    position = String(added.headers['crosswalk-position']);

    const found = await like({ title: '望江东路没有斑马线' });
    expect(found.find(({ id }) => id === crossing.id)?.affectedToo).toBe(1);
  });
});

describe('A question about duplicates', () => {
  it('needs a title, and is not for everybody', async () => {
    const { status, body } = await api.as(community).post('/api/duplicates').send({ category: 'crossing' });
    expect({ status, errors: body.errors }).toMatchObject({ status: 400, errors: [{ field: 'title' }] });
    await api.as('sun-li').post('/api/duplicates').send({ title: '路灯' }).expect(403);
    await api.as(coordinator).post('/api/duplicates').send({ title: '路灯' }).expect(200);
  });

  it('may name the community to look in', async () => {
    expect(await like({ title: '望江东路没有斑马线', community: elsewhere }, coordinator)).toEqual([]);
    expect(await like({ title: '望江东路没有斑马线' }, coordinator)).not.toEqual([]);
  });

  it('about a case that nobody filed, or that one may not read, is refused', async () => {
    const { body } = await api.as(coordinator).get('/api/cases/00000000-0000-4000-8000-000000000000/duplicates');
    expect(body).toMatchObject({ status: 404, code: 'case-unknown', detail: '没有这个事项' });
    const police = await api.as('xu-qiang').get(`/api/cases/${crossing.id}/duplicates`);
    expect(police.body).toMatchObject({ status: 404, code: 'case-unknown', detail: '没有这个事项' });
  });
});
