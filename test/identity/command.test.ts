import { crosswalk } from '../../apps/cli/src/crosswalk.js';
import { Terminal } from '../../apps/cli/src/terminal/terminal.js';
import { secretsFolder } from '../support/secrets-folder.js';
import { accountDesk, OWN, type AccountDesk } from './account-desk.js';

let desk: AccountDesk;

beforeAll(async () => {
  desk = await accountDesk();
  await desk.open('he-min');
});

afterAll(() => desk.close());

const run = (...args: readonly string[]) => runWith({}, ...args);

const runWith = async (settings: Readonly<Record<string, string>>, ...args: readonly string[]) => {
  const said = { out: '', err: '' };
  const stream = (to: keyof typeof said) => ({ write: (text: string) => (said[to] += text) });
  const terminal = new Terminal('en', stream('out'), stream('err'));
  const env = { DATABASE_URL: desk.database.url, CROSSWALK_SECRETS: secretsFolder, ...settings };
  return { code: await crosswalk(['user', ...args], { env, terminal }), ...said };
};

const provider = {
  CROSSWALK_OIDC_ISSUER: 'https://id.example',
  CROSSWALK_OIDC_CLIENT_ID: 'crosswalk',
  CROSSWALK_OIDC_CLIENT_SECRET: 'a secret of the provider',
  CROSSWALK_PUBLIC_URL: 'https://crosswalk.example',
};

describe('crosswalk user', () => {
  it('lists who has an account', async () => {
    const { code, out } = await run('list');
    expect({ code, out }).toEqual({ code: 0, out: expect.stringMatching(/^he-min +signed in \d+ times\n$/) });
  });

  it('makes a one-time password, and signs the person out everywhere', async () => {
    const carried = await desk.carried('he-min', OWN);
    const { code, out } = await run('password', 'he-min');
    const [, password = ''] = /: (\S+)\n$/.exec(out) ?? [];
    expect(code).toBe(0);
    expect((await desk.api.as(undefined).get('/api/session').set(carried)).status).toBe(401);
    expect((await desk.signIn('he-min', password)).body.mustChangePassword).toBe(true);
  });

  it('makes none where nobody signs in with a password', async () => {
    const settings = { ...provider, CROSSWALK_LOCAL_ACCOUNTS: 'off' };
    const { code, out, err } = await runWith(settings, 'password', 'he-min');
    expect({ code, out, err }).toEqual({
      code: 1,
      out: '',
      err: expect.stringContaining('Nobody signs in with a password here') as string,
    });
  });

  it('ends sessions, and unlocks', async () => {
    const password = await desk.oneTime('xu-qiang');
    await desk.carried('xu-qiang', password);
    expect(await run('sessions', 'end', 'xu-qiang')).toMatchObject({ code: 0, err: '' });
    expect(await run('unlock', 'xu-qiang')).toEqual({ code: 0, out: 'xu-qiang can try again now.\n', err: '' });
  });

  it('says that nobody of that name works here', async () => {
    expect(await run('password', 'nobody')).toEqual({ code: 1, out: '', err: 'Nobody called nobody works here.\n' });
  });

  it('says what is missing', async () => {
    expect((await run('password')).code).toBe(2);
  });
});

describe('crosswalk user, with a provider of identities,', () => {
  const there = (...args: readonly string[]) => runWith(provider, ...args);

  it('links somebody, and nobody else under that name', async () => {
    expect(await there('link', 'he-min', 'Min.He@district.example')).toMatchObject({ code: 0, err: '' });
    expect(await there('link', 'zhao-lei', 'min.he@district.example')).toMatchObject({
      code: 1,
      err: 'min.he@district.example is linked to somebody else already.\n',
    });
    expect(await there('link', 'nobody', 'nobody')).toMatchObject({ code: 1, err: expect.stringContaining('nobody') });
    expect((await there('links')).out).toMatch(/^he-min +expected as min\.he@district\.example\n$/);
  });

  it('links everybody who is not yet but administrators, and lets go', async () => {
    expect((await there('link-everybody', '--domain', 'district.example')).code).toBe(0);
    const { out } = await there('links');
    expect(out).toContain('expected as min.he@district.example\n');
    expect(out).toContain('expected as xu-qiang@district.example\n');
    expect(out).not.toContain('zhao-lei');
    expect((await there('unlink', 'xu-qiang')).code).toBe(0);
    expect((await there('unlink', 'xu-qiang')).code).toBe(1);
    expect((await there('link', 'xu-qiang', 'A-42', '--subject')).code).toBe(0);
    expect((await there('links')).out).toContain('expected as A-42\n');
  });

  it('links nobody where there is none', async () => {
    expect(await run('link', 'he-min', 'he-min')).toMatchObject({ code: 1, err: expect.stringContaining('OIDC') });
  });
});
