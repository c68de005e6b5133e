import { LogUnavailable, PostgresEventStore } from '@crosswalk/event-store';
import pg from 'pg';
import { freshDatabase, type FreshDatabase } from '../support/postgres.js';
import { freshEvents } from './log-events.js';

describe('While a transaction that holds the log is left open', () => {
  let database: FreshDatabase;
  let store: PostgresEventStore;
  let idle: pg.Client;

  beforeAll(async () => {
    database = await freshDatabase();
    store = new PostgresEventStore({ connectionString: database.appUrl, lockTimeoutMs: 300 });
    await store.append('case-1', freshEvents(3), 'no-stream');

    idle = new pg.Client({ connectionString: database.appUrl });
    await idle.connect();
    await idle.query('BEGIN');
    await idle.query(
      `SELECT * FROM log.append('{case-idle}', '{-1}', '{1}', '{0}', ARRAY[gen_random_uuid()], '{CaseTold}', '{"{}"}', '{"{}"}')`,
    );
  });
  afterAll(async () => {
    await store.close();
    await idle.end();
    await database.drop();
  });

  it('writers are told after their lock timeout that nothing was written', async () => {
    const told = await Promise.all(
      ['case-1', 'case-2', 'case-2'].map((stream) =>
        store.append(stream, freshEvents(1), 'any').catch((error: unknown) => error),
      ),
    );
    for (const refusal of told) {
      expect(refusal).toBeInstanceOf(LogUnavailable);
      expect(refusal).toMatchObject({ written: 'no' });
    }
  });

  it('readers go on, and see nothing of it', async () => {
    expect(await store.readStream('case-1')).toHaveLength(3);
    expect(await store.readStream('case-idle')).toEqual([]);
    expect((await store.readAll()).events).toHaveLength(3);
    const stop = new AbortController();
    for await (const page of store.subscribeAll({ signal: stop.signal })) {
      expect(page.events).toHaveLength(3);
      stop.abort();
    }
  });

  it('and once it is gone, writers go on', async () => {
    await idle.query('ROLLBACK');
    expect(await store.append('case-1', freshEvents(1), 2)).toMatchObject({ revision: 3, repeated: false });
  });
});
