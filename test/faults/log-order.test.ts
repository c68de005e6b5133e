import { PostgresEventStore } from '@crosswalk/event-store';
import { ask } from '../support/databases.js';
import { freshDatabase, type FreshDatabase } from '../support/postgres.js';
import { rounds } from './log-rounds.js';
import { findings, naiveTailOf, tailOf } from './log-tail.js';
import { startWriters, type Writers } from './log-writers.js';

const APPENDS = 40 * rounds;

describe('16 processes write to random streams while a reader follows', () => {
  let database: FreshDatabase;
  let writers: Writers;

  beforeAll(async () => {
    writers = await startWriters(16);
    database = await freshDatabase();
    await ask(
      database.url,
      `CREATE TABLE naive_events (position bigserial PRIMARY KEY, stream text NOT NULL, event_id uuid NOT NULL)`,
    );
  });
  afterAll(async () => {
    await writers.stop();
    await database.drop();
  });

  it('and it sees every acknowledged event once, in the order of the log', async () => {
    const store = new PostgresEventStore({ connectionString: database.appUrl });
    const tail = tailOf(store);
    const acknowledged = await writers.write((writer) => ({
      url: database.appUrl,
      way: writer % 2 ? 'store' : 'slow',
      appends: APPENDS,
    }));
    const seen = await tail.stop();
    await store.close();

    expect(findings(acknowledged, seen)).toEqual({ lost: 0, doubled: 0, outOfOrder: 0 });
    expect(seen).toHaveLength(acknowledged.length);
  });

  it('and a naive one (a number drawn without the lock, read beyond the last) loses events: the test can tell', async () => {
    const tail = naiveTailOf(database.url);
    const acknowledged = await writers.write(() => ({ url: database.url, way: 'naive', appends: APPENDS }));
    const { lost } = findings(acknowledged, await tail.stop());

    expect(acknowledged).toHaveLength(16 * APPENDS);
    expect(lost).toBeGreaterThan(0);
  });
});
