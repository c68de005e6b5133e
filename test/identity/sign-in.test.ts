import { randomUUID } from 'node:crypto';
import { accountDesk, OWN, type AccountDesk } from './account-desk.js';

let desk: AccountDesk;

beforeAll(async () => {
  desk = await accountDesk();
  await desk.open('he-min');
});

afterAll(() => desk.close());

const codeOf = ({ status, body }: { status: number; body: { code?: string } }) => ({ status, code: body.code });

describe('Signing in', () => {
  it('is offered with a name and a password', async () => {
    const { body } = await desk.api.as(undefined).get('/api/sign-in-ways').expect(200);
    expect(body).toEqual({ local: true });
  });

  it('with the right password tells who one is, and gives a cookie that no script and no other site can use', async () => {
    const { status, body, headers } = await desk.signIn('he-min', OWN);
    expect(status).toBe(201);
    expect(body).toMatchObject({
      person: { id: 'he-min', name: { zh: '何敏', en: 'He Min' } },
      posts: [{ role: 'coordinator', unit: { name: '上城区', kind: 'district' } }],
      mustChangePassword: false,
    });
    expect(body.post).toBe(body.posts[0].id);
    const [cookie] = headers['set-cookie'] ?? [];
    expect(cookie).toMatch(/^crosswalk_session=[\w-]{43}; Path=\/; Expires=[^;]+; HttpOnly; SameSite=Lax$/);
    expect(JSON.stringify(body)).not.toContain(/=([\w-]{43})/.exec(cookie ?? '')?.[1]);
  });

  it('takes the name in any case', async () => {
    expect((await desk.signIn(' He-Min ', OWN)).status).toBe(201);
  });

  it('is refused in the same words for a wrong password, a name that nobody has, and a person without an account', async () => {
    const answers = await Promise.all([
      desk.signIn('he-min', 'three herons at dusk'),
      desk.signIn('nobody', OWN),
      desk.signIn('qian-wei', OWN),
    ]);
    expect(answers.map(codeOf)).toEqual(Array(3).fill({ status: 401, code: 'sign-in-refused' }));
    expect(new Set(answers.map(({ body }) => body.detail)).size).toBe(1);
    expect(answers.flatMap(({ headers }) => headers['set-cookie'] ?? [])).toEqual([]);
  });
});

describe('A one-time password', () => {
  it('lets people do nothing but see who they are, choose a password, and leave', async () => {
    const password = await desk.oneTime('xu-qiang');
    const carried = await desk.carried('xu-qiang', password);
    const session = await desk.api.as(undefined).get('/api/session').set(carried).expect(200);
    expect(session.body.mustChangePassword).toBe(true);
    for (const path of ['/api/me', '/api/breakdown-list', '/api/sessions']) {
      const answer = await desk.api.as(undefined).get(path).set(carried);
      expect(codeOf(answer)).toEqual({ status: 403, code: 'password-change-needed' });
    }
    await desk.api.as(undefined).put('/api/password').set(carried).send({ current: password, next: OWN }).expect(204);
    await desk.api.as(undefined).get('/api/me').set(carried).expect(200);
    await desk.signIn('xu-qiang', password).expect(401);
    await desk.signIn('xu-qiang', OWN).expect(201);
  });
});

describe('Another password', () => {
  const change = async (person: string, body: object) =>
    desk.api
      .as(undefined)
      .put('/api/password')
      .set(await desk.carried(person, OWN))
      .set('Accept-Language', 'en')
      .send(body);

  it('needs the present one', async () => {
    const answer = await change('he-min', { current: 'not this one', next: 'seven lamps by the river' });
    expect(codeOf(answer)).toEqual({ status: 403, code: 'password-wrong' });
    expect(answer.body.errors[0].field).toBe('current');
  });

  it('must not be one that is easy to guess, and is told why', async () => {
    const answer = await change('he-min', { current: OWN, next: 'he-min-2026' });
    expect(codeOf(answer)).toEqual({ status: 422, code: 'password-too-weak' });
    expect(answer.body).toMatchObject({ errors: [{ field: 'next' }], detail: expect.stringContaining('your name') });
  });

  it('must be another one', async () => {
    const answer = await change('he-min', { current: OWN, next: OWN });
    expect(codeOf(answer)).toEqual({ status: 422, code: 'password-too-weak' });
  });

  it('ends every other session', async () => {
    await desk.open('zhou-ting');
    const [here, elsewhere] = [await desk.carried('zhou-ting', OWN), await desk.carried('zhou-ting', OWN)];
    const body = { current: OWN, next: 'seven lamps by the river' };
    await desk.api.as(undefined).put('/api/password').set(here).send(body).expect(204);
    const me = async (carried: Record<string, string>) =>
      (await desk.api.as(undefined).get('/api/me').set(carried)).status;
    expect([await me(here), await me(elsewhere)]).toEqual([200, 401]);
  });
});

describe('Whoever leaves', () => {
  it('takes no way in along, and is brought back by no sheet', async () => {
    const asks = (path: string) => desk.api.as('zhao-lei').post(`/api${path}`);
    const register = () => asks('/people').send({ id: 'wu-tong', name: { zh: '梧桐', en: 'Wu Tong' } });
    await register().expect(201);
    await desk.open('wu-tong');
    const carried = await desk.carried('wu-tong', OWN);
    await asks('/people/wu-tong/departure').send({}).expect(201);
    const { body } = await asks('/organisation/sheet')
      .set('Idempotency-Key', randomUUID())
      .attach('file', Buffer.from('登录名,姓名\r\nwu-tong,梧桐'), 'people.csv');
    expect(body).toMatchObject({ changed: 0, refused: [{ row: 2, column: 'A', code: 'person-left' }] });
    await register().expect(201);
    expect((await desk.api.as(undefined).get('/api/session').set(carried)).status).toBe(401);
    expect((await desk.signIn('wu-tong', OWN)).status).toBe(401);
  });
});
