import { eventually } from '../support/eventually.js';
import { BrowserLike } from './browser-like.js';
import { freePort, oidcDesk, type OidcDesk } from './oidc-desk.js';
import { startProvider, type RunningProvider } from './real-provider.js';

const police = { groups: ['cn=police', 'cn=unknown'], dept: { name: ['jj', '无此单位'] } };
const accounts = [
  { sub: 'a-1', preferred_username: 'Lu_Ping@district.example', name: '陆平', ...police },
  { sub: 'a-2', preferred_username: 'stranger', name: '路人', groups: ['cn=unknown'], dept: { name: 'jj' } },
  { sub: 'a-3', preferred_username: 'he-min', name: '何敏', ...police },
  { sub: 'a-4', preferred_username: 'lu-ping', name: '陆萍', ...police },
  { sub: 'a-5', preferred_username: '陆', name: '陆', ...police },
  { sub: 'a-6', preferred_username: 'Zhao_Lei@other-tenant.example', name: '赵磊', ...police },
  { sub: 'a-7', preferred_username: 'Zhao-Lei', name: '赵磊', ...police },
  { sub: 'a-8', preferred_username: 'Zhou.T@District.example', name: '周婷', ...police },
  { sub: 'a-9', preferred_username: 'zhou.t@other-tenant.example', name: '周婷', ...police },
];

let provider: RunningProvider;
let desk: OidcDesk;

beforeAll(async () => {
  const port = await freePort();
  provider = await startProvider(accounts, `http://127.0.0.1:${port}/api/oidc/callback`);
  desk = await oidcDesk(provider.issuer, port);
  await eventually(async () => {
    const { body } = await desk.api.as('he-min').get('/api/units').expect(200);
    expect(JSON.stringify(body)).toContain('交警大队');
  });
});

afterAll(async () => {
  await desk.close();
  await provider.stop();
});

type SessionTold = Readonly<{ person: { id: string }; posts: readonly unknown[] }>;

const atPage = ({ origin, pathname }: URL): boolean => origin === desk.url && !pathname.startsWith('/api/');

/** Signs somebody in. @returns where they end up, and the answer to who they are */
const signIn = async (sub: string, to = '/cases?stage=filed', browser = new BrowserLike()) => {
  provider.signsIn(sub);
  const { url } = await browser.go(`${desk.url}/api/oidc/start?to=${encodeURIComponent(to)}`, atPage);
  const session = await browser.go(`${desk.url}/api/session`);
  return {
    path: `${url.pathname}${url.search}`,
    status: session.answer.status,
    session: (await session.answer.json()) as SessionTold,
  };
};

describe('Signing in at a provider', () => {
  it('is offered by its name', async () => {
    const { body } = await desk.api.as(undefined).get('/api/sign-in-ways').expect(200);
    expect(body).toEqual({ local: true, oidc: { name: '统一身份认证' } });
  });

  it('introduces the person with the posts that the claims mean, and leads back', async () => {
    const { path, session } = await signIn('a-1');
    expect(path).toBe('/cases?stage=filed');
    expect(session).toMatchObject({
      person: { id: 'lu-ping', name: { zh: '陆平' } },
      posts: [{ role: 'department-staff', unit: { name: '交警大队', kind: 'department' } }],
      mustChangePassword: false,
    });
    expect(session.posts).toHaveLength(1);
  });

  it('finds the same person the next time', async () => {
    const { session } = await signIn('a-1');
    expect(session.person.id).toBe('lu-ping');
    expect(session.posts).toHaveLength(1);
  });

  it.each([
    ['whom nobody knows and who has no role here', 'a-2', 'oidc-not-for-here'],
    ['whose name cannot be one here', 'a-5', 'oidc-not-for-here'],
    ['whose name is that of somebody else from there', 'a-4', 'oidc-name-taken'],
  ])('is refused to one %s', async (_, sub, code) => {
    const { path, status } = await signIn(sub);
    expect({ path, status }).toEqual({ path: `/?sign-in-refused=${code}`, status: 401 });
  });

  it.each([
    ['a name there', 'a-3'],
    ['an administrator’s name there', 'a-7'],
    ['a name that can be made into an administrator’s', 'a-6'],
  ])('makes nobody who is here already of somebody with %s', async (_, sub) => {
    expect(await signIn(sub)).toMatchObject({ path: '/?sign-in-refused=oidc-name-taken', status: 401 });
  });

  it('makes of somebody whom an administrator said they are, and of nobody else', async () => {
    const link = (id: string, userName: string) =>
      desk.api.as('zhao-lei').put(`/api/people/${id}/link`).send({ userName });
    await link('zhou-ting', 'zhou.t@district.example').expect(204);
    const again = await link('he-min', 'ZHOU.T@district.example');
    expect({ status: again.status, code: again.body.code }).toEqual({ status: 409, code: 'provider-name-taken' });
    expect((await link('nobody', 'nobody')).body.code).toBe('person-unknown');
    const stranger = await signIn('a-9');
    expect(stranger.session.person?.id).not.toBe('zhou-ting');
    const { session } = await signIn('a-8');
    expect(session.person.id).toBe('zhou-ting');
    expect(session.posts).toHaveLength(2); // what she was here already, and what the provider says
    expect((await signIn('a-8')).session.person.id).toBe('zhou-ting');
  });

  it('is over when an administrator says that they are not', async () => {
    const unlink = () => desk.api.as('zhao-lei').delete('/api/people/he-min/link');
    await desk.api.as('zhao-lei').put('/api/people/he-min/link').send({ userName: 'he-min' }).expect(204);
    const browser = new BrowserLike();
    expect((await signIn('a-3', '/', browser)).session.person.id).toBe('he-min');
    await unlink().expect(204);
    expect((await browser.go(`${desk.url}/api/session`)).answer.status).toBe(401);
    expect((await signIn('a-3')).status).toBe(401);
    expect((await unlink()).body.code).toBe('not-linked');
  });

  it.each(['https://evil.example/', '//evil.example', '/\\evil.example'])('never leads on to %s', async (to) => {
    const { status, body } = await desk.api.as(undefined).get('/api/oidc/start').query({ to });
    expect({ status, code: body.code }).toEqual({ status: 400, code: 'return-address-foreign' });
  });
});

describe('An answer of the provider', () => {
  const answered = async (browser: BrowserLike): Promise<URL> => {
    provider.signsIn('a-1');
    const { url } = await browser.go(`${desk.url}/api/oidc/start`, ({ pathname }) => pathname === '/api/oidc/callback');
    return url;
  };

  it('counts once', async () => {
    const browser = new BrowserLike();
    const callback = await answered(browser);
    expect((await browser.go(callback.href, atPage)).url.search).toBe('');
    expect((await browser.go(callback.href, atPage)).url.search).toBe('?sign-in-refused=oidc-flow-over');
  });

  it('counts in no other browser than the one that asked', async () => {
    const callback = await answered(new BrowserLike());
    const { url } = await new BrowserLike().go(callback.href, atPage);
    expect(url.search).toBe('?sign-in-refused=oidc-flow-over');
  });

  it('to another question is refused', async () => {
    const [one, other] = [new BrowserLike(), new BrowserLike()];
    const [mine, theirs] = [await answered(one), await answered(other)];
    mine.searchParams.set('code', theirs.searchParams.get('code') ?? '');
    expect((await one.go(mine.href, atPage)).url.search).toBe('?sign-in-refused=oidc-refused');
  });
});

describe('Without local accounts', () => {
  it('a password opens nothing, and nobody is given one', async () => {
    const only = await oidcDesk(provider.issuer, await freePort(), false);
    const { body: ways } = await only.api.as(undefined).get('/api/sign-in-ways').expect(200);
    const { status, body } = await only.api.as(undefined).post('/api/session').send({ name: 'he-min', password: 'x' });
    const made = await only.api.as('zhao-lei').post('/api/people/he-min/account');
    await only.close();
    const off = { status: 403, code: 'local-accounts-off' };
    expect({ local: ways.local, status, code: body.code }).toEqual({ local: false, ...off });
    expect({ status: made.status, code: made.body.code }).toEqual(off);
  });
});
