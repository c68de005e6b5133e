import { PostgresEventStore } from '@crosswalk/event-store';
import { ask } from '../support/databases.js';
import { freshDatabase, type FreshDatabase } from '../support/postgres.js';
import { event, events } from './story.js';

describe('An append that the database refuses for a reason of its own', () => {
  let database: FreshDatabase;
  let store: PostgresEventStore;

  beforeAll(async () => {
    database = await freshDatabase();
    await ask(database.url, `ALTER TABLE log.events ADD CONSTRAINT no_forgery CHECK (type <> 'CaseForged')`);
    store = new PostgresEventStore({ connectionString: database.appUrl });
  });
  afterAll(async () => {
    await store.close();
    await database.drop();
  });

  it('fails alone: those in the same group are appended', async () => {
    const told = await Promise.allSettled(
      Array.from({ length: 30 }, (_, n) =>
        store.append(`case-${n}`, n % 10 === 7 ? [{ ...event('a'), type: 'CaseForged' }] : events('a'), 'no-stream'),
      ),
    );
    const refused = told.flatMap(({ status }, n) => (status === 'rejected' ? [n] : []));
    expect(refused).toEqual([7, 17, 27]);
    expect((await store.readAll()).events).toHaveLength(27);
  });
});
