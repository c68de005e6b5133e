import { starterListId } from '@crosswalk/breakdown-lists';
import { caseProblems } from '@crosswalk/cases';
import { unitIdOf } from '@crosswalk/organisation';
import { runApi, type RunningApi } from '../http/support/api.js';
import { filing } from '../http/support/filing.js';
import { eventually } from '../support/eventually.js';
import { freshDatabase, type FreshDatabase } from '../support/postgres.js';

let database: FreshDatabase;
let api: RunningApi;

beforeAll(async () => {
  database = await freshDatabase();
  api = await runApi(database.url, { procedures: 'test/fixtures/procedures' });
});

afterAll(async () => {
  await api.close();
  await database.drop();
});

const community = 'chen-meilin';
const neighbour = 'lin-jianguo';
const coordinator = 'he-min';
const police = 'xu-qiang';
const urban = 'shen-yue';

const trafficPolice = unitIdOf('department', '交警大队');
const urbanManagement = unitIdOf('department', '城管局');
const list = { list: starterListId('district') };

/** Under a procedure that asks for nothing between a claim and its end. */
const told = { ...filing, procedure: 'short-problem' };

const fileOne = async (): Promise<string> => {
  const { body } = await api.as(community).post('/api/cases').send(told).expect(201);
  return body.id as string;
};

const ask = (person: string, id: string, step: string, body: object = {}) =>
  api.as(person).post(`/api/cases/${id}/${step}`).send(body);

const read = async (id: string, language = 'zh') =>
  (await api.as(coordinator).get(`/api/cases/${id}`).set('Accept-Language', language).expect(200)).body;

type Step = readonly [person: string, step: string, body?: object];

/** A case taken through these steps, each of which succeeds. */
const caseAfter = async (...steps: readonly Step[]): Promise<string> => {
  const id = await fileOne();
  for (const [person, step, body] of steps) await ask(person, id, step, body).expect(201);
  return id;
};

const listed = [coordinator, 'listing', list] as const;
const claimed = [police, 'claims', { promisedFor: '2030-12-31', contact: '徐强' }] as const;
const resolved = [police, 'resolution', { outcome: '已施划 20 米斑马线' }] as const;
const confirmed = [community, 'confirmation', { solved: 'solved', satisfied: 'fairly' }] as const;

describe('A case', () => {
  it('goes from filing to closing, through a release, a refusal and a reopening, and tells it as a story', async () => {
    const id = await caseAfter(
      [community, 'amendments', { changes: { affected: 1500 }, reason: '居民补充' }],
      listed,
      [coordinator, 'invitations', { departments: [trafficPolice], answerBy: '2030-01-05', note: '请到现场' }],
      [urban, 'claims', {}],
      [urban, 'release-request', { reason: '道路归交警管理' }],
      [coordinator, 'release-grant', { department: urbanManagement, reason: '情况属实' }],
      claimed,
      resolved,
      [community, 'refusal', { reason: '坡道仍然太陡', satisfied: 'not' }],
      [police, 'resolution', { outcome: '坡道已改缓' }],
      [community, 'confirmation', { solved: 'partly', satisfied: 'fairly', comment: '夜间还缺一盏灯' }],
      [community, 'reopening', { reason: '雨后标线脱落' }],
      [police, 'resolution', { outcome: '标线已补划' }],
      [coordinator, 'closure', { reason: '社区逾期未答复' }],
    );

    const file = await read(id);
    expect(file).toMatchObject({ stage: 'closed', affected: 1500 });
    expect(file.history.map(({ words }: { words: string }) => words)).toEqual([
      '望江社区点题',
      '修改了影响人数：居民补充',
      '列入区级破难清单「上城区破难清单 2026」',
      '吹哨：交警大队，请于 2030-01-05 前答复：请到现场',
      '城管局牵头领办',
      '城管局申请退单：道路归交警管理',
      '城管局退单：情况属实',
      '交警大队牵头领办，承诺 2030-12-31 前办结',
      '交警大队办结：已施划 20 米斑马线',
      '社区不予确认：坡道仍然太陡',
      '重启，原时限继续计算：坡道仍然太陡',
      '交警大队办结：坡道已改缓',
      '社区确认：部分解决，基本满意：夜间还缺一盏灯',
      '结案',
      '重启，原时限继续计算：雨后标线脱落',
      '交警大队办结：标线已补划',
      '结案：社区逾期未答复',
    ]);
    const english = await read(id, 'en');
    expect(english.history[6].words).toBe('Released: 城管局: 情况属实');
    expect(english.history[0].by).toBe('Chen Meilin');
  });

  it('gets a number of its own, whoever else files at the same instant', async () => {
    const filed = await Promise.all(Array.from({ length: 20 }, () => api.as(community).post('/api/cases').send(told)));
    const numbers = filed.map(({ body }) => body.number as string);
    expect(new Set(numbers).size).toBe(20);
    expect(numbers.every((number) => /^\d{4}-\d{5}-\d$/.test(number))).toBe(true);
  });

  it('keeps where it comes from: the community that filed it and the subdistrict above', async () => {
    const file = await read(await fileOne());
    expect(file).toMatchObject({ community: { name: '望江社区' }, subdistrict: { name: '望江街道' } });
  });
});

const after =
  (steps: readonly Step[], ...[person, step, body]: Step) =>
  async () => {
    const id = await caseAfter(...steps);
    return ask(person, id, step, body);
  };

const filingAs = (person: string, changes: object) => async () =>
  api
    .as(person)
    .post('/api/cases')
    .send({ ...told, ...changes });

/** A resolved case that the neighbouring community may read: a case of its own was merged into it. */
const toldOfByTheNeighbour = async (): Promise<string> => {
  const id = await caseAfter(listed, claimed, resolved);
  const { body: duplicate } = await api.as(neighbour).post('/api/cases').send(told).expect(201);
  await ask(coordinator, duplicate.id, 'merger', { into: id, reason: '同一处' }).expect(201);
  await eventually(async () => {
    await api.as(neighbour).get(`/api/cases/${id}`).expect(200);
  });
  return id;
};

const closed = [listed, claimed, resolved, confirmed];
const nobody = '00000000-0000-4000-8000-000000000000';

const refusals: readonly (readonly [keyof typeof caseProblems, () => Promise<Awaited<ReturnType<typeof ask>>>])[] = [
  ['case-unknown', async () => ask(coordinator, nobody, 'listing', list)],
  ['category-unknown', filingAs(community, { category: 'unicorns' })],
  ['community-not-your-own', filingAs(community, { community: unitIdOf('community', '近江社区') })],
  ['community-missing', filingAs(coordinator, {})],
  ['case-not-open', after(closed, ...claimed)],
  ['case-already-listed', after([listed], coordinator, 'listing', { list: starterListId('subdistrict') })],
  ['case-not-listed', after([], coordinator, 'invitations', { departments: [trafficPolice] })],
  ['case-not-claimed', after([listed], ...resolved)],
  ['case-already-resolved', after([listed, claimed, resolved], ...resolved)],
  ['case-not-resolved', after([listed, claimed], ...confirmed)],
  ['case-not-closed', after([listed, claimed], community, 'reopening', { reason: '重新打开' })],
  ['lead-already-claimed', after([listed, claimed], urban, 'claims')],
  ['claim-held-by-another-department', after([listed, claimed], urban, 'resolution', { outcome: '完成' })],
  [
    'only-its-community-decides',
    async () => ask(neighbour, await toldOfByTheNeighbour(), 'refusal', { reason: '不行' }),
  ],
  ['confirmation-missing', after([listed, claimed, resolved], coordinator, 'closure')],
  [
    'answer-due-in-the-past',
    after([listed], coordinator, 'invitations', { departments: [trafficPolice], answerBy: '2020-01-01' }),
  ],
  ['promise-in-the-past', after([listed], police, 'claims', { promisedFor: '2020-01-01' })],
];

describe('A refusal', () => {
  it.each(refusals)('%s comes with its status and a sentence, and records nothing', async (code, request) => {
    const { status, body } = await request();
    expect({ status: body.status, code: body.code }).toEqual({ status: caseProblems[code].status, code });
    expect(status).toBe(caseProblems[code].status);
    expect(body.detail).not.toMatch(/\{\w+\}/);
  });

  it('of an amendment names the field where it stands in the request', async () => {
    const { body } = await ask(community, await fileOne(), 'amendments', { changes: { category: 'unicorns' } });
    expect(body).toMatchObject({ code: 'category-unknown', errors: [{ field: 'changes.category' }] });
  });

  it('of a unit that is none, or of another kind, names the field', async () => {
    const id = await caseAfter(listed);
    const none = await ask(coordinator, id, 'invitations', { departments: [nobody] });
    expect(none.body).toMatchObject({ code: 'unit-unknown', errors: [{ field: 'departments' }] });
    const other = await ask(coordinator, id, 'invitations', { departments: [unitIdOf('community', '望江社区')] });
    expect(other.body).toMatchObject({
      code: 'claimant-not-allowed',
      detail: '按「简易难题」流程，这类单位不能这样领办',
      errors: [{ field: 'departments' }],
    });
  });
});

describe('Categories', () => {
  const crossings = async (person: string) => {
    const { body } = await api.as(person).get('/api/categories').expect(200);
    return body.find(({ id }: { id: string }) => id === 'crossing');
  };

  it('are those a case can be filed under, with how many one may read of each', async () => {
    await fileOne();
    await eventually(async () => {
      const crossing = await crossings('chen-meilin');
      expect(crossing).toMatchObject({ zh: '过街与斑马线', canBeFiled: true });
      expect(crossing.cases).toBeGreaterThan(0);
      expect((await crossings('he-min')).cases).toBeGreaterThanOrEqual(crossing.cases);
    });
  });
});

describe('A unit', () => {
  it('is established once, and is on the list that has waited for it', async () => {
    const unit = { kind: 'department', name: '园林绿化中心' };
    const first = await api.as('zhao-lei').post('/api/units').send(unit).expect(201);
    await api.as('zhao-lei').post('/api/units').send(unit).expect(200);

    const position = String(first.headers['crosswalk-position']);
    const { body } = await api.as('xu-qiang').get('/api/units').query({ kind: 'department', atLeast: position });
    expect(body.upToDate).toBe(true);
    expect(body.items.filter(({ name }: { name: string }) => name === unit.name)).toHaveLength(1);
  });
});
