import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ask } from '../support/databases.js';
import { migrate } from '@crosswalk/installation';
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

  it('open an installation with lists of versions that are gone: those are dropped, and filled anew from the log', async () => {
    const before = await freshDatabase();
    await ask(before.url, asItWas());
    await migrate(before.url, () => undefined);

    const tables = await ask(before.url, `SELECT relname FROM pg_stat_user_tables WHERE schemaname = 'lists'`);
    const names = tables.map(({ relname }) => relname);
    expect(names.filter((name) => TABLES_BEFORE.some((table) => table === name))).toEqual([]);
    expect(names).toEqual(expect.arrayContaining(TABLES_NOW));
    const kept = await ask(before.url, 'SELECT projection FROM lists.checkpoints ORDER BY 1');
    expect(kept).toEqual([{ projection: 'units_v2' }]);
    await before.drop();
  });
});

const TABLES_BEFORE = [
  ...['', '_guests', '_search', '_cells', '_totals'].map((part) => `breakdown_list${part}_v4`),
  ...['work_cases_v4', 'work_places_v4', 'work_signals_v4'],
];
const TABLES_NOW = [
  ...['', '_sorted', '_changed', '_guests', '_search', '_cells', '_totals'].map((part) => `breakdown_list${part}_v5`),
  ...['cases', 'desks', 'counts', 'signals'].map((part) => `work_${part}_v5`),
];
// Steps that installations of the fourth version remember, and that no release knows any more.
const STEPS_BEFORE = [
  'Units1795000002100',
  'BreakdownLists1795000002200',
  'RoundCases1795000004800',
  'BreakdownListTables1795000002000',
  'BreakdownListTables1795000002020',
  'BreakdownListTables1795000006200',
  'BreakdownListTables1795000006240',
  'WorkTables1795000005000',
  'WorkTables1795000006210',
  'WorkTables1795000006250',
  'WorkTables1795000007300',
];
const STEPS_SINCE = ['BreakdownListTables1795000010100', 'WorkTables1795000010110'];

const quoted = (names: readonly string[]): string => names.map((name) => `'${name}'`).join(', ');

/** Puts a new database back to where one of the fourth version stands. */
const asItWas = (): string => `
  DROP TABLE ${TABLES_NOW.map((table) => `lists.${table}`).join(', ')};
  ${TABLES_BEFORE.map((table) => `CREATE TABLE lists.${table} (id uuid PRIMARY KEY);`).join('\n')}
  DELETE FROM crosswalk_migrations WHERE name IN (${quoted(STEPS_SINCE)});
  INSERT INTO crosswalk_migrations (timestamp, name)
    SELECT right(name, 13)::bigint, name FROM unnest(ARRAY[${quoted(STEPS_BEFORE)}]) AS step (name);
  INSERT INTO lists.checkpoints (projection, position, epoch) VALUES
    ('breakdown_list_v4', '7', 1), ('work_v4', '7', 1), ('units_v2', '7', 1)`;
