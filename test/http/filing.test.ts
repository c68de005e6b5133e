import { unitIdOf } from '@crosswalk/organisation';
import { claimDesk, community, coordinator, trafficPolice, type ClaimDesk } from './support/claiming.js';
import { filing } from './support/filing.js';

let desk: ClaimDesk;

beforeAll(async () => {
  desk = await claimDesk();
});

afterAll(() => desk.close());

const fileAs = (person: string, more: object, language = 'zh') =>
  desk.api
    .as(person)
    .post('/api/cases')
    .set('Accept-Language', language)
    .send({ ...filing, ...more });

describe('A case', () => {
  it('is filed under the newest version of the usual procedure, or of the one that is named', async () => {
    expect(await desk.read(await desk.fileOne())).toMatchObject({ procedure: { name: 'problem', version: 2 } });
    const answers = { what: ' 大米 ', heavy: true, floor: 6 };
    const errand = await desk.fileOne({ procedure: 'errand', category: 'shopping', answers });
    expect(await desk.read(errand)).toMatchObject({
      procedure: { name: 'errand', version: 1 },
      answers: [{ asked: '买什么？', answer: '大米' }, { answer: '是' }, { answer: '6' }],
    });
  });

  it('is filed by those whom the procedure lets', async () => {
    const shopping = {
      category: 'shopping',
      answers: { what: '大米' },
      community: unitIdOf('community', '望江社区'),
    };
    expect((await fileAs('fang-yun', { procedure: 'errand', ...shopping })).status).toBe(201);
    expect((await fileAs('fang-yun', { community: shopping.community }, 'en')).body).toMatchObject({
      status: 403,
      code: 'not-yours-to-file',
      detail: '“Problem across departments” is not for your role to file',
    });
  });

  it('names a procedure and a category that there are', async () => {
    expect((await fileAs(community, { procedure: 'wish' })).body).toMatchObject({
      code: 'procedure-unknown',
      errors: [{ field: 'procedure' }],
    });
    expect((await fileAs(community, { category: 'shopping' })).body).toMatchObject({
      code: 'category-unknown',
      errors: [{ field: 'category' }],
    });
  });
});

describe('An answer', () => {
  it('that is wrong is refused beside its question, in the words of the question', async () => {
    const missing = { category: 'drainage', answers: { indoors: true } };
    expect((await fileAs(community, missing)).body).toMatchObject({
      status: 422,
      code: 'answer-wrong',
      detail: '「涉及几户？」请回答',
      errors: [{ field: 'answers.households' }],
    });
    const wrong = { category: 'drainage', answers: { indoors: 'yes' } };
    expect((await fileAs(community, wrong, 'en')).body).toMatchObject({
      detail: '“Does it come indoors?”: the answer must be true or false',
      errors: [{ field: 'answers.indoors' }],
    });
  });

  it.each([[[]], [{ nearest: [300] }], [{ nearest: null }], [{ 'per-day': 'a\u0000' }]])(
    'is a text, a number, true or false: %j is none',
    async (answers) => {
      const { status } = await fileAs(community, { answers });
      expect([400, 422]).toContain(status);
    },
  );

  it('is asked for anew when the category is amended', async () => {
    const id = await desk.fileOne({ answers: { nearest: 300 } });
    const amend = (changes: object) => desk.ask(community, id, 'amendments', { changes });
    expect((await amend({ category: 'safety' })).body).toMatchObject({
      code: 'answer-wrong',
      detail: '「是否有人身危险？」请回答',
      errors: [{ field: 'changes.answers.immediate' }],
    });
    expect((await amend({ category: 'unicorns' })).body).toMatchObject({ errors: [{ field: 'changes.category' }] });
    expect((await amend({ category: 'safety', answers: { immediate: false } })).status).toBe(201);
    expect((await amend({ category: 'waste' })).status).toBe(201);
    expect(await desk.read(id)).toMatchObject({ category: 'waste', answers: [] });
  });
});

describe('A case that lacks something', () => {
  it('is returned, filed again, and may be declined while nobody has claimed it', async () => {
    const id = await desk.listOne();
    const assignment = { department: trafficPolice, reason: '先派单' };
    await desk.done(coordinator, id, 'return', { reason: '请补充照片' });
    expect((await desk.ask(coordinator, id, 'assignments', assignment)).body).toMatchObject({ code: 'case-returned' });
    await desk.done(community, id, 'refiling', { note: '已补充' });
    expect((await desk.ask(community, id, 'refiling')).body).toMatchObject({ code: 'case-not-returned' });
    await desk.done(coordinator, id, 'decline', { reason: '属于物业合同纠纷' });
    expect(await desk.read(id)).toMatchObject({ stage: 'declined' });
    expect((await desk.ask(coordinator, id, 'decline', { reason: '重复' })).status).toBe(200);
  });
});
