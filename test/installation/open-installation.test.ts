import { asAppRole, DatabaseRefused, migrate, openInstallation } from '@crosswalk/installation';
import { ask, onDatabase } from '../support/databases.js';
import { eventually } from '../support/eventually.js';
import { type FreshDatabase, freshDatabase } from '../support/postgres.js';
import { secretsFolder } from '../support/secrets-folder.js';

describe('An installation', () => {
  let database: FreshDatabase;
  beforeAll(async () => {
    database = await freshDatabase();
  });
  afterAll(() => database.drop());

  it('works as the role that may not change the log, in every session', async () => {
    const installation = await openInstallation({ dataFolder: '/nowhere', secretsFolder, databaseUrl: database.url });
    const asked = 'SELECT current_user AS role';
    expect((await installation.pool.query(asked)).rows).toEqual([{ role: 'crosswalk_app' }]);
    expect(await installation.dataSource.query(asked)).toEqual([{ role: 'crosswalk_app' }]);
    expect(await ask(installation.appUrl, asked)).toEqual([{ role: 'crosswalk_app' }]);
    await installation.close();
  });

  it('is brought up to date once, however many start at the same instant', async () => {
    const url = onDatabase(database.url, 'started_at_once');
    await ask(database.url, 'CREATE DATABASE started_at_once');
    const said: string[] = [];
    const appUrls = await Promise.all(Array.from({ length: 4 }, () => migrate(url, (sentence) => said.push(sentence))));
    expect(new Set(appUrls)).toEqual(new Set([asAppRole(url)]));
    expect(said).toEqual([expect.stringMatching(/brought up to date in \d+ steps/)]);
    const steps = await ask(url, 'SELECT count(*)::int, count(DISTINCT name)::int AS names FROM crosswalk_migrations');
    expect(steps[0]?.['count']).toBe(steps[0]?.['names']);
    await ask(database.url, 'DROP DATABASE started_at_once WITH (FORCE)');
  });

  it('works with a login that may not make roles, and says what is missing', async () => {
    await ask(database.url, `CREATE ROLE plain LOGIN PASSWORD 'plain'`);
    await ask(database.url, 'CREATE DATABASE plainly OWNER plain');
    const url = new URL(onDatabase(database.url, 'plainly'));
    Object.assign(url, { username: 'plain', password: 'plain' });
    const said: string[] = [];
    expect(await migrate(url.href, (sentence) => said.push(sentence))).toBe(url.href);
    expect(said).toContainEqual(expect.stringContaining('may not make the role'));
    await ask(database.url, 'DROP DATABASE plainly WITH (FORCE)');
    await ask(database.url, 'DROP ROLE plain');
  });

  it('names the server that refuses the login', async () => {
    const url = new URL(database.url);
    url.password = 'wrong';
    const refusal = openInstallation({ dataFolder: '/nowhere', secretsFolder, databaseUrl: url.href });
    await expect(refusal).rejects.toThrow(DatabaseRefused);
    await expect(refusal).rejects.toThrow(/refuses us: password authentication failed.*Check DATABASE_URL/);
  });

  it('keeps its pool when the server drops a resting connection', async () => {
    const installation = await openInstallation({ dataFolder: '/nowhere', secretsFolder, databaseUrl: database.url });
    const { rows } = await installation.pool.query<{ pid: number }>('SELECT pg_backend_pid() AS pid');
    await ask(database.url, `SELECT pg_terminate_backend(${rows[0]?.pid})`);
    const answered = await eventually(() => installation.pool.query('SELECT 1 AS one'));
    expect(answered.rows).toEqual([{ one: 1 }]);
    await installation.close();
  });
});
