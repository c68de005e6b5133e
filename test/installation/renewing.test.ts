import { OWN_SCHEMAS, renewDatabase } from '@crosswalk/installation';
import { ask } from '../support/databases.js';
import { type FreshDatabase, freshDatabase } from '../support/postgres.js';

const tell = (stream: string, place: number): string => `SELECT * FROM log.append(
  ARRAY['${stream}'], ARRAY[-1]::bigint[], ARRAY[1], ARRAY[0], ARRAY['00000000-0000-4000-8000-00000000000${place}']::uuid[],
  ARRAY['Told'], ARRAY['{}'], ARRAY['{}'])`;

describe('A database that is renewed', () => {
  let database: FreshDatabase;
  beforeEach(async () => {
    database = await freshDatabase();
    await ask(database.url, tell('case-1', 1));
    await ask(database.url, tell('unit-1', 2));
  });
  afterEach(() => database.drop());

  const events = () => ask(database.url, 'SELECT stream, position::int, recorded_at FROM log.events');

  it('is empty, works as before, and has begun without a demonstration', async () => {
    await renewDatabase(database.url, { keep: [], beganWith: 'off' });
    expect(await events()).toEqual([]);
    expect(await ask(database.appUrl, 'SELECT began_with FROM service.beginning')).toEqual([{ began_with: 'off' }]);
    await ask(database.appUrl, tell('case-1', 1));
    expect(await events()).toHaveLength(1);
    await expect(ask(database.appUrl, 'DELETE FROM log.events')).rejects.toThrow('permission denied');
  });

  it('keeps what is to be kept as it was recorded', async () => {
    const before = await events();
    await renewDatabase(database.url, { keep: ['unit-', 'staff-'], beganWith: 'off' });
    expect(await events()).toEqual(before.filter(({ stream }) => stream === 'unit-1'));
  });

  it('leaves alone what is not of the installation, and knows every schema that is', async () => {
    await ask(database.url, 'CREATE SCHEMA somebody_elses');
    const schemas = `SELECT nspname AS name FROM pg_namespace WHERE nspname !~ '^(pg_|information_schema$|public$)'`;
    const before = (await ask(database.url, schemas)).map(({ name }) => name);
    expect(before.filter((name) => !OWN_SCHEMAS.some((own) => own === name))).toEqual(['somebody_elses']);
    await renewDatabase(database.url, { keep: [], beganWith: 'off' });
    const after = (await ask(database.url, schemas)).map(({ name }) => name);
    expect(after.toSorted()).toEqual(before.toSorted());
  });
});
