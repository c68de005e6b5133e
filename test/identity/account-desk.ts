import { Accounts, type Actor } from '@crosswalk/identity';
import { freshDatabase } from '../support/postgres.js';
import { runApi } from '../http/support/api.js';

export const OWN = 'three herons at dawn';

/** The API on a database of its own, and the requests that stories of signing in are told in. */
export const accountDesk = async (people: readonly Actor[] = []) => {
  const database = await freshDatabase();
  const api = await runApi(database.url, { people });
  const accounts = api.app.get(Accounts, { strict: false });

  const signIn = (name: string, password: string) =>
    api.as(undefined).post('/api/session').set('Accept-Language', 'en').send({ name, password });

  /** Signs in on another device. @returns what its requests carry */
  const carried = async (name: string, password: string) => {
    const { headers, body } = await signIn(name, password).expect(201);
    const [cookie = ''] = headers['set-cookie'] ?? [];
    return { Cookie: cookie.split(';')[0] ?? '', 'Crosswalk-CSRF': String(body.csrf) };
  };

  const oneTime = async (person: string): Promise<string> => (await accounts.reset(person)).oneTimePassword;

  /** An account with the password `OWN`. */
  const open = async (person: string): Promise<void> => {
    const current = await oneTime(person);
    const proof = await accounts.prove(person, current);
    if (!proof) throw new Error(`The one-time password of ${person} opens nothing`);
    await accounts.choose({ id: person }, { current, next: OWN }, { proof });
  };

  const close = async (): Promise<void> => {
    await api.close();
    await database.drop();
  };
  return { api, database, signIn, carried, oneTime, open, close };
};

export type AccountDesk = Awaited<ReturnType<typeof accountDesk>>;
