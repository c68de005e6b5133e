import { createHmac } from 'node:crypto';
import { eventually } from '../support/eventually.js';
import { BrowserLike } from './browser-like.js';
import { startForgingProvider, unsigned, type Forge } from './forging-provider.js';
import { freePort, oidcDesk, type OidcDesk } from './oidc-desk.js';
import { CLIENT } from './real-provider.js';

let provider: Awaited<ReturnType<typeof startForgingProvider>>;
let desk: OidcDesk;

beforeAll(async () => {
  provider = await startForgingProvider();
  desk = await oidcDesk(provider.issuer, await freePort());
  await eventually(async () => {
    const { body } = await desk.api.as('he-min').get('/api/units').expect(200);
    expect(JSON.stringify(body)).toContain('交警大队');
  });
});

afterAll(async () => {
  await desk.close();
  await provider.stop();
});

const atPage = ({ origin, pathname }: URL): boolean => origin === desk.url && !pathname.startsWith('/api/');

const signIn = async (forge: Forge) => {
  provider.sends(forge);
  const browser = new BrowserLike();
  const { url } = await browser.go(`${desk.url}/api/oidc/start`, atPage);
  const { answer } = await browser.go(`${desk.url}/api/session`);
  return { leads: `${url.pathname}${url.search}`, status: answer.status };
};

const base64 = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');
const past = Math.floor(Date.now() / 1000) - 3600;

/** Signed with what both sides know, in the hope that it is taken for a key. */
const withSharedSecret: Forge = (honest) => {
  const content = `${base64({ alg: 'HS256', kid: 'one' })}.${base64(honest)}`;
  return `${content}.${createHmac('sha256', CLIENT.clientSecret).update(content).digest('base64url')}`;
};

describe('What a provider says', () => {
  it('is believed when all of it is right', async () => {
    expect(await signIn((honest, { ours }) => ours(honest))).toEqual({ leads: '/', status: 200 });
  });

  it.each<[string, Forge]>([
    ['of another issuer', (honest, { ours }) => ours({ ...honest, iss: 'https://evil.example' })],
    ['for another client', (honest, { ours }) => ours({ ...honest, aud: 'another-service' })],
    [
      'for several, us among them, by another',
      (honest, { ours }) => ours({ ...honest, aud: ['x', honest.aud], azp: 'x' }),
    ],
    ['too late', (honest, { ours }) => ours({ ...honest, iat: past - 300, exp: past })],
    ['without an end', ({ exp: _never, ...honest }, { ours }) => ours(honest)],
    ['with the nonce of another sign-in', (honest, { ours }) => ours({ ...honest, nonce: 'replayed' })],
    ['without a nonce', (honest, { ours }) => ours({ ...honest, nonce: undefined })],
    ['with `alg: none`', unsigned],
    ['with the signature cut off', async (honest, { ours }) => (await ours(honest)).replace(/[^.]*$/, '')],
    ['with the signature of another key', (honest, { others }) => others(honest)],
    ['with a secret for a key', withSharedSecret],
    [
      'and somebody has changed on the way',
      async (honest, { ours }) => {
        const [head = '', , signature = ''] = (await ours(honest)).split('.');
        return [head, base64({ ...honest, preferred_username: 'zhao-lei' }), signature].join('.');
      },
    ],
    ['in no token at all', () => ''],
  ])('%s is refused', async (_, forge) => {
    expect(await signIn(forge)).toEqual({ leads: '/?sign-in-refused=oidc-refused', status: 401 });
  });

  it('nowhere, because it is down, is told as that', async () => {
    const lost = await oidcDesk(`http://127.0.0.1:${await freePort()}`, await freePort());
    const { url } = await new BrowserLike().go(`${lost.url}/api/oidc/start`, ({ pathname }) => pathname === '/');
    await lost.close();
    expect(url.search).toBe('?sign-in-refused=oidc-unavailable');
  });
});
