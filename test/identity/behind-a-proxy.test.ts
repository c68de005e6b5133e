import { Accounts } from '@crosswalk/identity';
import { runApi, type RunningApi } from '../http/support/api.js';
import { type FreshDatabase, freshDatabase } from '../support/postgres.js';

let database: FreshDatabase;
let api: RunningApi;
afterEach(async () => {
  await api.close();
  await database.drop();
});

/** The cookie that a sign-in over this protocol gives, as the proxy tells it. */
const cookieOver = async (protocol: string): Promise<string> => {
  const { oneTimePassword: password } = await api.app.get(Accounts, { strict: false }).reset('he-min');
  const asked = api.as(undefined).post('/api/session').set('X-Forwarded-Proto', protocol);
  const { headers } = await asked.send({ name: 'he-min', password }).expect(201);
  return String(headers['set-cookie']);
};

describe('The cookie of a session', () => {
  it('goes over TLS alone when a trusted proxy says that it was asked for over TLS', async () => {
    database = await freshDatabase();
    api = await runApi(database.url, { trustProxy: ['loopback'] });
    expect(await cookieOver('https')).toContain('; Secure');
    expect(await cookieOver('http')).not.toContain('Secure');
  });

  it('is not made by what a stranger says of the protocol', async () => {
    database = await freshDatabase();
    api = await runApi(database.url);
    expect(await cookieOver('https')).not.toContain('Secure');
  });
});
