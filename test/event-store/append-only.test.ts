import { PostgresEventStore } from '@crosswalk/event-store';
import { ask } from '../support/databases.js';
import { freshDatabase, type FreshDatabase } from '../support/postgres.js';
import { events } from './story.js';

describe('P10: the events in PostgreSQL', () => {
  const changes = [
    ['changed', `UPDATE log.events SET type = 'CaseForged'`],
    ['deleted', 'DELETE FROM log.events'],
    ['truncated', 'TRUNCATE log.events'],
  ];
  let database: FreshDatabase;

  beforeAll(async () => {
    database = await freshDatabase();
    const store = new PostgresEventStore({ connectionString: database.appUrl });
    await store.append('case-1', events('filed'), 'no-stream');
    await store.close();
  });
  afterAll(() => database.drop());
  afterEach(async () => expect(await ask(database.url, 'SELECT type FROM log.events')).toEqual([{ type: 'CaseTold' }]));

  it.each(changes)('cannot be %s by the role of the service', async (_, statement) => {
    await expect(ask(database.appUrl, statement)).rejects.toThrow('permission denied for table events');
  });
  it.each(changes)('cannot be %s by the owner either', async (_, statement) => {
    await expect(ask(database.url, statement)).rejects.toThrow('Events are never changed');
  });
  it.each([
    'DROP TABLE log.events',
    'ALTER TABLE log.events DISABLE TRIGGER ALL',
    'DROP TRIGGER append_only ON log.events',
  ])('keep their locks from the role of the service: %s', async (statement) =>
    expect(ask(database.appUrl, statement)).rejects.toThrow('must be owner'),
  );
});
