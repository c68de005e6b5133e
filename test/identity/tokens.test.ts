import { unitIdOf } from '@crosswalk/organisation';
import { ask } from '../support/databases.js';
import { eventually } from '../support/eventually.js';
import { filing } from '../http/support/filing.js';
import { accountDesk, type AccountDesk } from './account-desk.js';

const administrator = 'zhao-lei';
const wangjiang = unitIdOf('community', '望江社区');
const district = unitIdOf('district', '上城区');
const inDays = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString();
const hotline = {
  name: '12345 热线',
  role: 'community-staff',
  unit: wangjiang,
  scopes: ['read', 'file'],
  expiresAt: inDays(30),
};

let desk: AccountDesk;

beforeAll(async () => {
  desk = await accountDesk();
});

afterAll(() => desk.close());

const make = (wanted: object = {}) =>
  desk.api
    .as(administrator)
    .post('/api/tokens')
    .send({ ...hotline, ...wanted });
const made = async (wanted: object = {}): Promise<{ id: string; token: string }> =>
  (await make(wanted).expect(201)).body;
const bearer = (token: string) => ({ Authorization: `Bearer ${token}` });
const codeOf = ({ status, body }: { status: number; body: { code?: string } }) => ({ status, code: body.code });

describe('A token', () => {
  it('lets a machine act for its unit in its role, with neither cookie nor code', async () => {
    const { id, token } = await made();
    expect(token).toMatch(/^cw_[\w-]{43}$/);
    const me = await desk.api.as(undefined).get('/api/me').set(bearer(token)).expect(200);
    expect(me.body).toEqual({
      id: `token:${id}`,
      name: { zh: '12345 热线', en: '12345 热线' },
      role: 'community-staff',
      unit: { id: wangjiang, name: '望江社区', kind: 'community' },
      posts: [],
    });
    const filed = await desk.api.as(undefined).post('/api/cases').set(bearer(token)).send(filing).expect(201);
    const { body } = await eventually(() => desk.api.as('he-min').get(`/api/cases/${filed.body.id}`).expect(200));
    expect(JSON.stringify(body.history)).toContain('12345 热线');
  });

  it('opens nothing beyond its scopes', async () => {
    const { token } = await made();
    const claim = await desk.api.as(undefined).post(`/api/cases/${wangjiang}/claims`).set(bearer(token)).send({});
    expect(codeOf(claim)).toEqual({ status: 403, code: 'scope-missing' });
    const people = await desk.api.as(undefined).get('/api/tokens').set(bearer(token));
    expect(codeOf(people)).toEqual({ status: 403, code: 'scope-missing' });
  });

  it('is offered no step that it was not let in for', async () => {
    const [reading, working] = [await made({ scopes: ['read'] }), await made({ scopes: ['read', 'work'] })];
    const { body: filed } = await desk.api.as('chen-meilin').post('/api/cases').send(filing).expect(201);
    const offered = async ({ token }: { token: string }): Promise<readonly string[]> => {
      const { body } = await desk.api.as(undefined).get(`/api/cases/${filed.id}`).set(bearer(token)).expect(200);
      return body.may.map(({ step }: { step: string }) => step);
    };
    expect(await offered(reading)).toEqual([]);
    expect(await offered(working)).toContain('withdraw-case');
    expect(await offered(working)).not.toContain('add-attachment');
  });

  it('opens nothing of a resident, is offered none of it, and may do the rest of its role', async () => {
    const { token } = await made({ scopes: ['read', 'file', 'work'] });
    const machine = desk.api.as(undefined).set(bearer(token));
    const { body: filed } = await machine.post('/api/cases').send({ ...filing, resident: { name: '王秀英' } });
    const { body } = await machine.get(`/api/cases/${filed.id}`).expect(200);
    const offered: readonly string[] = body.may.map(({ step }: { step: string }) => step);
    expect(offered).toContain('issue-tracking-code');
    expect(offered.filter((step) => /resident|looks/.test(step))).toEqual([]);
    const asked = [
      await machine.post(`/api/cases/${filed.id}/looks`).send({}),
      await machine.get(`/api/cases/${filed.id}/looks`),
      await machine.post(`/api/cases/${filed.id}/resident-erasure`).send({}),
    ];
    expect(asked.map(codeOf)).toEqual(asked.map(() => ({ status: 403, code: 'not-for-machines' })));
  });

  it('makes no other token and no password, or what was revoked would live on in them', async () => {
    const { token } = await made({ role: 'administrator', unit: district, scopes: ['read', 'manage'] });
    await desk.api.as(undefined).get('/api/tokens').set(bearer(token)).expect(200);
    const another = await desk.api.as(undefined).post('/api/tokens').set(bearer(token)).send(hotline);
    expect(codeOf(another)).toEqual({ status: 403, code: 'not-for-machines' });
    const password = await desk.api.as(undefined).post('/api/people/he-min/account').set(bearer(token));
    expect(codeOf(password)).toEqual({ status: 403, code: 'not-for-machines' });
  });

  it('opens nothing that its role may not do', async () => {
    const { token } = await made({ scopes: ['manage'] });
    const answer = await desk.api.as(undefined).get('/api/tokens').set(bearer(token));
    expect(codeOf(answer)).toEqual({ status: 403, code: 'role-not-allowed' });
  });

  it('is no session', async () => {
    const { token } = await made();
    const answer = await desk.api.as(undefined).get('/api/session').set(bearer(token));
    expect(codeOf(answer)).toEqual({ status: 403, code: 'not-for-machines' });
  });

  it('opens nothing once it is revoked', async () => {
    const { id, token } = await made();
    await desk.api.as(administrator).delete(`/api/tokens/${id}`).expect(204);
    const answer = await desk.api.as(undefined).get('/api/me').set(bearer(token));
    expect(codeOf(answer)).toEqual({ status: 401, code: 'token-refused' });
    expect(answer.headers['www-authenticate']).toContain('Bearer');
    const again = await desk.api.as(administrator).delete(`/api/tokens/${id}`);
    expect(codeOf(again)).toEqual({ status: 404, code: 'token-unknown' });
  });

  it('opens nothing once it has expired', async () => {
    const { id, token } = await made();
    await ask(desk.database.url, `UPDATE identity.tokens SET expires_at = now() WHERE id = '${id}'`);
    const answer = await desk.api.as(undefined).get('/api/me').set(bearer(token));
    expect(codeOf(answer)).toEqual({ status: 401, code: 'token-refused' });
  });

  it.each(['cw_guess', 'a b'])('that nobody made is refused, also with a session: “%s”', async (token) => {
    const answer = await desk.api.as('he-min').get('/api/me').set(bearer(token));
    expect(codeOf(answer)).toEqual({ status: 401, code: 'token-refused' });
  });

  it('is listed with what it is for and when it was used, and never shown again', async () => {
    const { id, token } = await made();
    await desk.api.as(undefined).get('/api/me').set(bearer(token)).expect(200);
    const { body, text } = await desk.api.as(administrator).get('/api/tokens').expect(200);
    const listed = body.find((one: { id: string }) => one.id === id);
    expect(listed).toMatchObject({ ...hotline, madeBy: administrator, lastUsedAt: expect.any(String) });
    expect(text).not.toContain(token);
    const kept = await ask(desk.database.url, 'SELECT t::text AS row FROM identity.tokens t');
    expect(JSON.stringify(kept)).not.toContain(token);
  });
});

describe('To make a token', () => {
  it.each([
    [{ expiresAt: inDays(401) }, 'token-expiry-out-of-range', 'expiresAt'],
    [{ expiresAt: inDays(-1) }, 'token-expiry-out-of-range', 'expiresAt'],
    [{ role: 'department-staff' }, 'token-unit-wrong', 'unit'],
    [{ unit: unitIdOf('community', '无此社区') }, 'token-unit-wrong', 'unit'],
    [{ unit: undefined }, 'token-unit-wrong', 'unit'],
  ])('with %j is refused', async (wrong, code, field) => {
    const answer = await make(wrong);
    expect({ ...codeOf(answer), field: answer.body.errors?.[0]?.field }).toEqual({ status: 422, code, field });
  });

  it('of the role machine needs no unit', async () => {
    const { body } = await make({ role: 'machine', unit: undefined }).expect(201);
    expect(body).not.toHaveProperty('unit');
  });

  it('is for administrators', async () => {
    const answer = await desk.api.as('he-min').post('/api/tokens').send(hotline);
    expect(codeOf(answer)).toEqual({ status: 403, code: 'role-not-allowed' });
  });
});

describe('An account', () => {
  const account = (person: string) => desk.api.as(administrator).post(`/api/people/${person}/account`);

  it('is made by an administrator, who sees its one-time password once', async () => {
    const { body } = await account('sun-li').expect(201);
    expect(body).toEqual({ name: 'sun-li', oneTimePassword: expect.stringMatching(/^(\w{4}-){3}\w{4}$/) });
    expect((await desk.signIn('sun-li', body.oneTimePassword)).body.mustChangePassword).toBe(true);
  });

  it('with a new one-time password is signed out everywhere', async () => {
    const first = await account('tang-li').expect(201);
    const carried = await desk.carried('tang-li', first.body.oneTimePassword);
    await account('tang-li').expect(201);
    expect((await desk.api.as(undefined).get('/api/session').set(carried)).status).toBe(401);
    expect((await desk.signIn('tang-li', first.body.oneTimePassword)).status).toBe(401);
  });

  it('that is closed opens nothing', async () => {
    const { body } = await account('guo-feng').expect(201);
    const carried = await desk.carried('guo-feng', body.oneTimePassword);
    await desk.api.as(administrator).delete('/api/people/guo-feng/account').expect(204);
    expect((await desk.api.as(undefined).get('/api/session').set(carried)).status).toBe(401);
    expect((await desk.signIn('guo-feng', body.oneTimePassword)).status).toBe(401);
    const again = await desk.api.as(administrator).delete('/api/people/guo-feng/account');
    expect(codeOf(again)).toEqual({ status: 404, code: 'account-unknown' });
  });

  it('is for people who work here', async () => {
    expect(codeOf(await account('nobody'))).toEqual({ status: 404, code: 'person-unknown' });
  });

  it('lets an administrator sign its person out everywhere', async () => {
    const { body } = await account('luo-xin').expect(201);
    const carried = await desk.carried('luo-xin', body.oneTimePassword);
    await desk.api.as(administrator).delete('/api/people/luo-xin/sessions').expect(204);
    expect((await desk.api.as(undefined).get('/api/session').set(carried)).status).toBe(401);
  });
});
