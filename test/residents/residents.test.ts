import { createHash } from 'node:crypto';
import { filing } from '../http/support/filing.js';
import { runApi, type RunningApi } from '../http/support/api.js';
import { ask } from '../support/databases.js';
import { type FreshDatabase, freshDatabase } from '../support/postgres.js';

const wang = { name: '王秀英', phone: '138 0013 8000', address: '3幢2单元501' };
const shown = { name: '王秀英', phone: '13800138000', address: '3幢2单元501' };

describe('A resident', () => {
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

  const file = async (over: object = {}, key?: string) => {
    const post = api.as('chen-meilin').post('/api/cases');
    return (key === undefined ? post : post.set('Idempotency-Key', key)).send({ ...filing, ...over });
  };
  const filed = async (over: object = {}): Promise<string> => {
    const answer = await file(over);
    expect([answer.status, answer.body]).toEqual([201, expect.anything()]);
    return answer.body.id;
  };
  const look = (who: string, id: string, body: object = {}) => api.as(who).post(`/api/cases/${id}/looks`).send(body);
  const fileOf = async (id: string) => (await api.as('chen-meilin').get(`/api/cases/${id}`)).body;
  const streams = async () =>
    Number(
      (
        await ask(
          database.url,
          `SELECT count(DISTINCT stream)::int AS n FROM log.events WHERE stream LIKE 'resident-%'`,
        )
      )[0]?.['n'],
    );

  it('is kept apart from the case, which knows an id alone', async () => {
    const id = await filed({ resident: wang });
    const { resident } = await fileOf(id);
    expect(resident).toEqual({ id: expect.any(String), erased: false });
    const [told] = await ask(database.url, `SELECT data FROM log.events WHERE stream = 'case-${id}'`);
    expect(told?.['data']).toMatchObject({ resident: resident.id });
    expect(JSON.stringify(await fileOf(id))).not.toMatch(/王秀英|13800138000/);
  });

  it('is shown to those who need it, and every look is on record before it is answered', async () => {
    const id = await filed({ resident: wang });
    const { resident } = await fileOf(id);
    const answer = await look('chen-meilin', id, { reason: '约定上门时间' });
    expect([answer.status, answer.body]).toEqual([201, { resident: resident.id, erased: false, ...shown }]);
    await look('chen-meilin', id).set('Idempotency-Key', 'again');
    await look('chen-meilin', id).set('Idempotency-Key', 'again');
    const { body } = await api.as('chen-meilin').get(`/api/cases/${id}/looks`).set('Accept-Language', 'zh');
    expect(body.items).toHaveLength(3);
    expect(body.items.at(-1)).toEqual({
      resident: resident.id,
      role: 'community-staff',
      at: expect.any(String),
      fields: ['name', 'phone', 'address'],
      by: expect.not.stringMatching(/^chen-meilin$/),
      unit: { id: expect.any(String), name: expect.any(String) },
      reason: '约定上门时间',
    });
  });

  it('is the same again when number and name are, and another when one of them is not', async () => {
    const idOf = async (over: object) => (await fileOf(await filed({ resident: over }))).resident.id;
    const first = await idOf({ name: '李建国', phone: '139-0013-9000' });
    expect(await idOf({ name: ' 李 建国', phone: '+86 13900139000', address: '5幢101' })).toBe(first);
    expect(await idOf({ name: '李建国', phone: '13900139001' })).not.toBe(first);
    expect(await idOf({ name: '李小妹', phone: '13900139000' })).not.toBe(first);
    expect(await idOf({ name: '李建国' })).not.toBe(first);
    const again = await filed({ resident: { name: '李建国', phone: '13900139000' } });
    expect((await look('chen-meilin', again)).body).toMatchObject({
      name: '李建国',
      phone: '13900139000',
      address: '5幢101',
    });
  });

  it('is kept once however often the request is repeated', async () => {
    const resident = { name: '赵桂兰' };
    const before = await streams();
    const answers = await Promise.all(Array.from({ length: 4 }, () => file({ resident }, 'one-key')));
    answers.push(await file({ resident }, 'one-key'));
    expect(new Set(answers.map(({ body }) => body.number)).size).toBe(1);
    expect(await streams()).toBe(before + 1);
  });

  it('leaves no fingerprint that a number could be guessed from', async () => {
    await file({ resident: wang }, 'guessed');
    const [told] = await ask(
      database.url,
      `SELECT metadata->>'fingerprint' AS fingerprint FROM log.events WHERE stream LIKE 'case-%' ORDER BY position DESC LIMIT 1`,
    );
    const bodies = [
      { ...filing, resident: wang },
      { ...filing, resident: { name: wang.name, phone: wang.phone } },
    ];
    const guesses = bodies.map((body) => JSON.stringify(Object.fromEntries(Object.entries(body).toSorted())));
    const digests = guesses.map((body) => createHash('sha256').update(`POST\n/api/cases\n${body}`).digest('hex'));
    expect(digests).not.toContain(told?.['fingerprint']);
    const { body } = await file({ resident: { ...wang, phone: '13700137000' } }, 'guessed');
    expect(body.number).toEqual(expect.any(String));
  });

  it.each([
    ['a number that is none', { resident: { ...wang, phone: '1380013' } }, 'resident.phone', 'text-does-not-fit'],
    ['no name', { resident: { phone: wang.phone } }, 'resident.name', 'field-missing'],
    ['a number in the title', { title: '王阿姨 13800138000 反映过街难' }, 'title', 'text-names-somebody'],
    ['an e-mail in the text', { description: '回复 wang@example.com' }, 'description', 'text-names-somebody'],
    [
      'an identity card in the text',
      { description: '身份证 330102195203041234' },
      'description',
      'text-names-somebody',
    ],
    ['the name in the text', { description: '王秀英说过街难', resident: wang }, 'description', 'text-names-somebody'],
    [
      'a local number in the place',
      { place: { address: '找 8731 2345' }, resident: { ...wang, phone: '87312345' } },
      'place.address',
      'text-names-somebody',
    ],
  ])('is not told by %s', async (_, over, field, code) => {
    const { status, body } = await file(over);
    expect([status, body.errors?.[0]]).toEqual([
      field.startsWith('resident') ? 400 : 422,
      expect.objectContaining({ field, code }),
    ]);
    expect(JSON.stringify(body)).not.toMatch(/13800138000|秀英|example\.com|87312345|3301021952/);
  });

  it('is not told by a comment or any other text either', async () => {
    const id = await filed();
    const comment = await api
      .as('chen-meilin')
      .post(`/api/cases/${id}/comments`)
      .send({ text: '电话 13800138000', visibility: 'internal' });
    expect([comment.status, comment.body.code]).toEqual([422, 'text-names-somebody']);
    expect(comment.body.detail).toMatch(/居民信息/);
    const amended = await api
      .as('chen-meilin')
      .post(`/api/cases/${id}/amendments`)
      .send({ changes: { title: '王 13800138000' } });
    expect(amended.body.errors).toEqual([
      expect.objectContaining({ code: 'text-names-somebody', field: 'changes.title' }),
    ]);
  });

  it('is not told by why somebody looks at them or erases them, which stays on record', async () => {
    const id = await filed({ resident: wang });
    for (const route of ['looks', 'resident-erasure']) {
      const { body } = await api
        .as('chen-meilin')
        .post(`/api/cases/${id}/${route}`)
        .send({ reason: '已回电 13800138000' });
      expect(body.errors).toEqual([expect.objectContaining({ code: 'text-names-somebody', field: 'reason' })]);
    }
    expect((await look('chen-meilin', id, { reason: '回访' })).body).toMatchObject({ erased: false });
  });

  it('may be who else is affected', async () => {
    const id = await filed();
    const added = await api
      .as('chen-meilin')
      .post(`/api/cases/${id}/me-too`)
      .send({ source: 'walk-in', resident: wang });
    expect(added.status).toBe(201);
    const { affectedResidents, affectedToo } = await fileOf(id);
    expect([affectedToo, affectedResidents]).toEqual([1, [{ id: expect.any(String), erased: false }]]);
    expect((await look('chen-meilin', id, { resident: affectedResidents[0].id })).body).toMatchObject(shown);
  });

  it('is erased for good: the case stays, and what was kept opens no more', async () => {
    const liu = { name: '刘德厚', phone: '13600136000' };
    const id = await filed({ resident: liu });
    const before = await fileOf(id);
    const erased = await api.as('chen-meilin').post(`/api/cases/${id}/resident-erasure`).send({ reason: '本人要求' });
    expect([erased.status, erased.body]).toEqual([200, { resident: before.resident.id, erased: true }]);
    expect((await look('chen-meilin', id)).body).toEqual({ resident: before.resident.id, erased: true });
    expect(await fileOf(id)).toEqual({ ...before, resident: { id: before.resident.id, erased: true } });
    const left = await ask(
      database.url,
      `SELECT person FROM secrets.person_keys WHERE person = '${before.resident.id}'
       UNION SELECT person FROM secrets.residents_found_by WHERE person = '${before.resident.id}'`,
    );
    expect(left).toEqual([]);
    const again = await fileOf(await filed({ resident: liu }));
    expect(again.resident.id).not.toBe(before.resident.id);
  });
});
