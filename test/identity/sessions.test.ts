import { Throttle } from '@crosswalk/identity';
import { unitIdOf } from '@crosswalk/organisation';
import { eventually } from '../support/eventually.js';
import { accountDesk, OWN, type AccountDesk } from './account-desk.js';

const homeless = { id: 'yu-na', name: { zh: '俞娜', en: 'Yu Na' }, role: 'auditor' } as const;
const filing = {
  title: '路灯不亮',
  description: '三盏路灯不亮',
  category: 'lighting',
  place: { address: '婺江路' },
  source: 'visit',
};

type Headers = Readonly<Record<string, string>>;

let desk: AccountDesk;

beforeAll(async () => {
  desk = await accountDesk([homeless]);
  await desk.open('chen-meilin');
});

afterAll(() => desk.close());

const get = (path: string, carried: Headers) => desk.api.as(undefined).get(`/api/${path}`).set(carried);
const codeOf = ({ status, body }: { status: number; body: { code?: string } }) => ({ status, code: body.code });
const signIn = () => desk.carried('chen-meilin', OWN);

describe('A session', () => {
  it('that was stolen is dead after sign-out', async () => {
    const carried = await signIn();
    const stolen = { ...carried };
    const { headers } = await desk.api.as(undefined).delete('/api/session').set(carried).expect(204);
    expect(headers['set-cookie']?.[0]).toMatch(/^crosswalk_session=; .*Expires=Thu, 01 Jan 1970/);
    expect(codeOf(await get('me', stolen))).toEqual({ status: 401, code: 'sign-in-needed' });
  });

  it('is listed with its device, and can be ended from another', async () => {
    const phone = 'Mozilla/5.0 (Linux; Android 14) AppleWebKit/537.36 Chrome/120.0 Mobile Safari/537.36';
    const [here, there] = [await signIn(), await signIn()];
    await get('me', there).set('User-Agent', phone).expect(200);
    const { body } = await get('sessions', here).expect(200);
    const current = body.filter((session: { current: boolean }) => session.current);
    expect(current).toHaveLength(1);
    const other = body.find((session: { current: boolean }) => !session.current);
    const path = `/api/sessions/${other.id}`;
    await desk.api.as(undefined).delete(path).set(here).expect(204);
    const again = await desk.api.as(undefined).delete(path).set(here);
    expect(codeOf(again)).toEqual({ status: 404, code: 'session-unknown' });
    expect((await get('sessions', here)).body).toHaveLength(body.length - 1);
  });

  it('of somebody else cannot be ended', async () => {
    const { body } = await desk.api.as('he-min').get('/api/sessions').expect(200);
    const answer = await desk.api
      .as(undefined)
      .delete(`/api/sessions/${body[0].id}`)
      .set(await signIn());
    expect(codeOf(answer)).toEqual({ status: 404, code: 'session-unknown' });
  });

  it('ends with all others of its person when they sign out everywhere', async () => {
    const [here, there] = [await signIn(), await signIn()];
    await desk.api.as(undefined).delete('/api/sessions').set(here).expect(204);
    const statuses = [await get('me', here), await get('me', there)].map(({ status }) => status);
    expect(statuses).toEqual([401, 401]);
  });
});

describe('A request that changes something', () => {
  const file = (headers: Headers) => desk.api.as(undefined).post('/api/cases').set(headers).send(filing);

  it('needs the code of its session, which a page of another site cannot read', async () => {
    const { Cookie, ...code } = await signIn();
    const other = await signIn();
    expect(codeOf(await file({ Cookie }))).toEqual({ status: 403, code: 'csrf-token-wrong' });
    expect(codeOf(await file({ ...other, Cookie }))).toEqual({ status: 403, code: 'csrf-token-wrong' });
    await file({ Cookie, ...code }).expect(201);
  });

  it.each([
    ['Sec-Fetch-Site', 'cross-site'],
    ['Sec-Fetch-Site', 'same-site'],
    ['Origin', 'https://evil.example'],
    ['Origin', 'null'],
  ])('is refused when the browser says %s: %s', async (header, value) => {
    const answer = await file({ ...(await signIn()), [header]: value });
    expect(codeOf(answer)).toEqual({ status: 403, code: 'request-cross-site' });
    const entering = await desk.signIn('chen-meilin', OWN).set(header, value);
    expect(codeOf(entering)).toEqual({ status: 403, code: 'request-cross-site' });
  });

  it('is let through from the page itself', async () => {
    const carried = await signIn();
    const said = { ...carried, 'Sec-Fetch-Site': 'same-origin', Origin: 'https://behind.a.proxy' };
    expect((await file(said)).status).toBe(201);
    const older = { ...carried, Host: 'crosswalk.example', Origin: 'http://crosswalk.example' };
    expect((await file(older)).status).toBe(201);
  });

  it('gets no permission from here to come from another site', async () => {
    const { headers } = await desk.api
      .as(undefined)
      .options('/api/cases')
      .set({ Origin: 'https://evil.example', 'Access-Control-Request-Method': 'POST' });
    const answered = await get('me', { ...(await signIn()), Origin: 'https://evil.example' });
    const told = Object.keys({ ...headers, ...answered.headers });
    expect(told.filter((name) => name.startsWith('access-control'))).toEqual([]);
  });
});

describe('Posts', () => {
  it('of one’s own can be chosen from, and no others', async () => {
    const agent = desk.api.as('he-min');
    const { body } = await agent.get('/api/session').expect(200);
    await agent.put('/api/session/post').send({ post: body.post }).expect(200);
    const answer = await agent.put('/api/session/post').send({ post: unitIdOf('district', '上城区') });
    expect(codeOf(answer)).toEqual({ status: 422, code: 'post-not-yours' });
  });

  it('are needed for work, but not to see who one is', async () => {
    const { body } = await desk.api.as(homeless.id).get('/api/session').expect(200);
    expect(body).toMatchObject({ person: { id: 'yu-na' }, posts: [] });
    expect(codeOf(await desk.api.as(homeless.id).get('/api/me'))).toEqual({ status: 403, code: 'no-post' });
  });
});

describe('How people sign in', () => {
  type Listed = Readonly<{ id: string; account: Readonly<{ state: string; lockedUntil?: string; sessions: number }> }>;
  const list = async (query: object): Promise<readonly Listed[]> =>
    (await desk.api.as('zhao-lei').get('/api/people').query(query).expect(200)).body.items;
  const accountOf = async (id: string) => (await list({ q: id }))[0]?.account;
  const waiting = async () => (await desk.api.as('zhao-lei').get('/api/people/waiting').expect(200)).body;
  const idsOf = (listed: readonly Listed[]) => listed.map(({ id }) => id).toSorted();
  const give = (...people: readonly string[]) => desk.api.as('zhao-lei').post('/api/people/accounts').send({ people });

  beforeAll(async () => {
    await desk.oneTime('wu-hao');
    await desk.open('shen-yue');
    await eventually(async () => expect(await list({ q: homeless.id })).toHaveLength(1)); // the last who came
  });

  it('is told with them', async () => {
    const since = expect.stringMatching(/^\d{4}-/) as string;
    const signedIn = { signedInAt: since, sessions: 1 };
    expect(await accountOf('wu-hao')).toEqual({ state: 'one-time', since, ...signedIn });
    expect(await accountOf('shen-yue')).toEqual({ state: 'own', since, ...signedIn });
    expect(await accountOf('xu-qiang')).toEqual({ state: 'none', ...signedIn });
  });

  it('is what the list is narrowed to, and what waits for an administrator', async () => {
    const without = idsOf(await list({ account: 'none', limit: 100 }));
    expect(without).toContain('xu-qiang');
    expect(without).not.toContain('wu-hao');
    expect(without).not.toContain(homeless.id);
    const oneTime = idsOf(await list({ account: 'one-time' }));
    expect(oneTime).toContain('wu-hao');
    expect(await waiting()).toEqual({ withoutAccount: without.length, oneTime: oneTime.length, locked: 0 });
  });

  it('is not at all for a while after wrong passwords, until an administrator lifts that', async () => {
    const throttle = desk.api.app.get(Throttle, { strict: false });
    const guess = () => throttle.attempt({ name: 'shen-yue', address: '192.0.2.7' }, async () => false);
    for (let tries = 0; tries < 6; tries += 1) await guess();
    const { lockedUntil = '' } = (await accountOf('shen-yue')) ?? {};
    expect(Date.parse(lockedUntil)).toBeGreaterThan(Date.now());
    expect([idsOf(await list({ account: 'locked' })), (await waiting()).locked]).toEqual([['shen-yue'], 1]);
    await desk.api.as('zhao-lei').delete('/api/people/shen-yue/lock').expect(204);
    expect(await accountOf('shen-yue')).not.toHaveProperty('lockedUntil');
    await expect(guess()).resolves.toBe(false);
  });

  it('is given to several at once, each with a password of their own, to all or to none', async () => {
    const before = await waiting();
    const refusals = [await give('xu-qiang', 'nobody'), await give('xu-qiang', 'zhao-lei')];
    expect(refusals.map(({ body }) => body.code)).toEqual(['person-unknown', 'password-your-own']);
    expect(await waiting()).toEqual(before);

    const { body } = await give('xu-qiang', 'tang-li', 'xu-qiang').expect(201);
    const [one, other] = body.items;
    expect([one.name, other.name, body.items.length]).toEqual(['xu-qiang', 'tang-li', 2]);
    expect(one.oneTimePassword).not.toBe(other.oneTimePassword);
    expect((await desk.signIn('tang-li', other.oneTimePassword)).body.mustChangePassword).toBe(true);
    expect(await accountOf('xu-qiang')).toMatchObject({ state: 'one-time', sessions: 0 });
    expect((await waiting()).withoutAccount).toBe(before.withoutAccount - 2);
  });
});
