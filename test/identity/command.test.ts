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
    const provider = {
      ISSUER: 'https://id.example',
      CLIENT_ID: 'crosswalk',
      CLIENT_SECRET: 'a secret of the provider',
    };
    const named = Object.entries(provider).map(([name, value]) => [`CROSSWALK_OIDC_${name}`, value]);
    const settings = { CROSSWALK_LOCAL_ACCOUNTS: 'off', CROSSWALK_PUBLIC_URL: 'https://crosswalk.example' };
    const { code, out, err } = await runWith({ ...settings, ...Object.fromEntries(named) }, 'password', 'he-min');
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
