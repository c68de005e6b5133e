import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ask } from '../support/databases.js';
import { type FreshDatabase, freshDatabase } from '../support/postgres.js';

const named = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts'))
    .flatMap((path) => [
      ...readFileSync(join(folder, path), 'utf8').matchAll(/class (\w+) implements MigrationInterface/g),
    ])
    .flatMap(([, name]) => name ?? []);

describe('Migrations', () => {
  let database: FreshDatabase;
  beforeAll(async () => {
    database = await freshDatabase();
  });
  afterAll(() => database.drop());

  it('are part of every installation, from whichever room they come', async () => {
    const done = await ask(database.url, 'SELECT name FROM crosswalk_migrations');
    expect(done.map(({ name }) => name).sort()).toEqual(named('libs').sort());
  });

  it('leave nothing that the service itself may change of the log', async () => {
    const rights = await ask(
      database.url,
      `SELECT DISTINCT privilege_type AS may FROM information_schema.role_table_grants
       WHERE grantee = 'crosswalk_app' AND table_schema = 'log' AND table_name = 'events' ORDER BY 1`,
    );
    expect(rights).toEqual([{ may: 'INSERT' }, { may: 'SELECT' }]);
    await expect(ask(database.appUrl, 'UPDATE log.events SET type = type')).rejects.toThrow('permission denied');
    await expect(ask(database.url, 'TRUNCATE log.events')).rejects.toThrow();
  });
});
