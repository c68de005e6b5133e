import { eventually } from '../support/eventually.js';
import { filing } from './support/filing.js';
import { claimDesk, community, coordinator, type ClaimDesk } from './support/claiming.js';

let desk: ClaimDesk;

beforeAll(async () => {
  desk = await claimDesk();
});

afterAll(() => desk.close());

const subdistrict = 'zhou-ting';
const neighbour = 'lin-jianguo';
const nobody = '00000000-0000-4000-8000-000000000000';

const reason = '同一处斑马线';
const numberOf = async (id: string): Promise<string> => (await desk.read(id)).number;
const wordsOf = async (id: string, language = 'zh'): Promise<readonly string[]> =>
  (await desk.read(id, language)).history.map(({ words }: { words: string }) => words);

describe('A merge', () => {
  it('ends the duplicate, takes its people along, and leaves both histories to read', async () => {
    const [duplicate, original] = [await desk.fileOne(), await desk.listOne()];
    await desk.done(subdistrict, duplicate, 'following');
    await desk.done(community, duplicate, 'me-too', { source: 'walk-in' });
    await desk.done(subdistrict, duplicate, 'merger', { into: original, reason });

    const [from, into] = [await numberOf(duplicate), await numberOf(original)];
    expect(await desk.read(duplicate)).toMatchObject({ stage: 'merged', into: { id: original, number: into } });
    await eventually(async () => {
      expect(await desk.read(original)).toMatchObject({
        absorbed: [{ id: duplicate, number: from }],
        followers: [community, subdistrict],
        affectedToo: 2,
      });
    });
    expect((await wordsOf(duplicate)).at(-1)).toBe(`并入事项 ${into}：${reason}`);
    expect((await wordsOf(duplicate, 'en'))[1]).toBe('Followed');
    expect((await wordsOf(original)).at(-1)).toBe(`事项 ${from} 并入本事项`);
    expect((await wordsOf(original, 'en')).at(-1)).toBe(`Case ${from} was merged into this one`);
  });

  it('is said once, and into one case', async () => {
    const [duplicate, original] = [await desk.fileOne(), await desk.fileOne()];
    await desk.done(coordinator, duplicate, 'merger', { into: original, reason });
    await desk.ask(coordinator, duplicate, 'merger', { into: original, reason }).expect(200);
    const { body } = await desk.ask(coordinator, duplicate, 'merger', { into: await desk.fileOne(), reason });
    expect(body).toMatchObject({ status: 409, code: 'case-not-open', detail: '事项已并案，不能再办理这一步' });
  });

  it('comes about on one side only when two cases are merged into each other', async () => {
    const [one, other] = [await desk.fileOne(), await desk.fileOne()];
    await Promise.all([
      desk.ask(coordinator, one, 'merger', { into: other, reason }),
      desk.ask(subdistrict, other, 'merger', { into: one, reason }),
    ]);
    await eventually(async () => {
      const files = await Promise.all([one, other].map((id) => desk.read(id)));
      const merged = files.filter(({ stage }) => stage === 'merged');
      expect(merged.every(({ into }) => files.some(({ id, absorbed }) => id === into.id && absorbed.length > 0))).toBe(
        true,
      );
      expect(merged.length).toBeLessThan(2);
    });
  });

  it.each([
    ['into itself', 'same-case', '不能与自己并案或关联', 'A case cannot be merged into or linked with itself'],
    ['into a case nobody filed', 'other-case-unknown', `没有另一个事项 ${nobody}`, `There is no other case ${nobody}`],
    [
      'into a case that has ended',
      'other-case-not-open',
      '另一个事项 {number} 已撤回',
      'The other case {number} is withdrawn',
    ],
  ])('%s is refused', async (_, code, zh, en) => {
    const [id, ended] = [await desk.fileOne(), await desk.fileOne()];
    await desk.done(community, ended, 'withdrawal', { reason: '已解决' });
    const into = { 'same-case': id, 'other-case-unknown': nobody }[code] ?? ended;
    for (const [language, sentence] of Object.entries({ zh, en })) {
      const { body } = await desk.ask(coordinator, id, 'merger', { into, reason }, language);
      const detail = sentence.replace('{number}', await numberOf(ended));
      expect(body).toMatchObject({ code, detail, errors: [{ field: 'into' }] });
    }
  });
});

describe('A split', () => {
  const part = { title: '望江东路路灯不亮', description: '斑马线旁的三盏路灯都不亮。' };

  it('makes a case of a part, under the number that was named at once, each linked with the other', async () => {
    const whole = await desk.listOne();
    const { into } = await desk.done(subdistrict, whole, 'split', { part, reason: '路灯另有部门负责' });
    expect(into.number).toMatch(/^\d{4}-\d{5}-\d$/);
    await eventually(async () => {
      expect(await desk.read(into.id)).toMatchObject({
        ...part,
        ...into,
        stage: 'filed',
        category: 'crossing',
        place: { address: '望江东路 112 号' },
        community: { name: '望江社区' },
        links: [{ other: { id: whole }, relation: 'part-of' }],
      });
    });
    expect(await desk.read(whole)).toMatchObject({ links: [{ other: into, relation: 'has-part' }] });
    expect((await wordsOf(whole)).at(-1)).toBe(`拆分出事项 ${into.number}「${part.title}」：路灯另有部门负责`);
  });

  it('is answered as the first time when it comes again with its Idempotency-Key', async () => {
    const whole = await desk.fileOne();
    const split = () =>
      desk
        .ask(coordinator, whole, 'split', { part, reason: '另案办理' })
        .set('Idempotency-Key', `split-${whole}`)
        .expect(201);
    const [first, second] = [await split(), await split()];
    expect(second.body).toEqual(first.body);
  });

  it('asks what the procedure asks about the part', async () => {
    const whole = await desk.fileOne();
    const of = (more: object) => ({ part: { ...part, ...more }, reason: '另案办理' });
    const unknown = await desk.ask(coordinator, whole, 'split', of({ category: 'unicorns' }));
    expect(unknown.body).toMatchObject({ code: 'category-unknown', errors: [{ field: 'part.category' }] });
    const untitled = await desk.ask(coordinator, whole, 'split', of({ title: undefined }));
    expect(untitled.body).toMatchObject({ status: 400, errors: [{ field: 'part.title' }] });
    const answered = await desk.ask(coordinator, whole, 'split', of({ answers: { unicorns: 3 } }), 'en');
    expect(answered.body).toMatchObject({ code: 'answer-wrong', errors: [{ field: 'part.answers.unicorns' }] });
  });
});

describe('A link', () => {
  it('stands on both cases, each from its own side, until it is taken back', async () => {
    const [pipes, crossing] = [await desk.fileOne(), await desk.fileOne()];
    await desk.done(community, pipes, 'links', { other: crossing, relation: 'blocks', reason: '先改管线' });
    await desk.ask(community, pipes, 'links', { other: crossing, relation: 'blocks' }).expect(200);
    await eventually(async () => {
      expect(await desk.read(crossing)).toMatchObject({ links: [{ other: { id: pipes }, relation: 'blocked-by' }] });
    });
    await desk.done(coordinator, crossing, 'links/removal', { other: pipes, relation: 'blocked-by' });
    await eventually(async () => {
      expect((await desk.read(pipes)).links).toEqual([]);
    });
    expect((await desk.read(crossing)).links).toEqual([]);
  });

  it('is refused with itself, with a case nobody filed, and back where there is none', async () => {
    const [id, other] = [await desk.fileOne(), await desk.fileOne()];
    const itself = await desk.ask(coordinator, id, 'links', { other: id, relation: 'related' });
    expect(itself.body).toMatchObject({ status: 422, code: 'same-case', errors: [{ field: 'other' }] });
    const none = await desk.ask(coordinator, id, 'links', { other: nobody, relation: 'related' });
    expect(none.body).toMatchObject({ status: 422, code: 'other-case-unknown', errors: [{ field: 'other' }] });
    const removal = await desk.ask(coordinator, id, 'links/removal', { other, relation: 'related' }, 'en');
    expect(removal.body).toMatchObject({ status: 409, code: 'not-linked', detail: 'The two cases are not linked so' });
  });

  it('is made with no case that they may not read', async () => {
    const filed = await desk.api.as(neighbour).post('/api/cases').send(filing).expect(201);
    const hidden = await desk.ask(community, await desk.fileOne(), 'links', {
      other: filed.body.id,
      relation: 'related',
    });
    expect(hidden.body).toMatchObject({ status: 422, code: 'other-case-unknown' });
  });

  it('is told from the side of the case: what it is to the other', async () => {
    const [id, other] = [await desk.fileOne(), await desk.fileOne()];
    const { body } = await desk.ask(coordinator, id, 'links', { other, relation: 'blocked-by' });
    expect(body).toMatchObject({ status: 400, errors: [{ field: 'relation' }] });
  });
});
