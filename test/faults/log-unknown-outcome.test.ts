import { LogUnavailable, PostgresEventStore } from '@crosswalk/event-store';
import { ask } from '../support/databases.js';
import { eventually } from '../support/eventually.js';
import { freshDatabase, type FreshDatabase } from '../support/postgres.js';
import { freshEvents } from './log-events.js';
import { startProxy, type Proxy } from './log-proxy.js';

describe('An append whose answer was lost', () => {
  let database: FreshDatabase;
  let wire: Proxy;
  let store: PostgresEventStore;

  beforeEach(async () => {
    database = await freshDatabase();
    wire = await startProxy(database.appUrl);
    store = new PostgresEventStore({ connectionString: wire.url, deadlineMs: 1000, lockTimeoutMs: 500 });
    await store.append('case-before', freshEvents(1), 'no-stream');
  });
  afterEach(async () => {
    await store.close();
    await wire.close();
    await database.drop();
  });

  const committed = (stream: string): Promise<void> =>
    eventually(async () =>
      expect(
        await ask(database.url, `SELECT count(*)::int AS events FROM log.events WHERE stream = '${stream}'`),
      ).toEqual([{ events: 2 }]),
    );

  it('is asked again by itself, and there is one copy', async () => {
    wire.swallowAnswers();
    const appending = store.append('case-1', freshEvents(2), 'no-stream');
    await committed('case-1');
    wire.cut();

    expect(await appending).toMatchObject({ revision: 1, repeated: true });
    expect(await store.readStream('case-1')).toHaveLength(2);
  });

  it('is asked again when the server goes silent without hanging up', async () => {
    const impatient = new PostgresEventStore({ connectionString: wire.url, statementTimeoutMs: 100 });
    await impatient.append('case-before', freshEvents(1), 'any');
    wire.swallowAnswers();
    const appending = impatient.append('case-4', freshEvents(2), 'no-stream');
    await committed('case-4');
    wire.mend();

    expect(await appending).toMatchObject({ revision: 1, repeated: true });
    expect(await store.readStream('case-4')).toHaveLength(2);
    await impatient.close();
  });

  it('is refused as unknown when the log stays away, and converges when it is asked again', async () => {
    const events = freshEvents(2);
    wire.swallowAnswers();
    const first = store.append('case-2', events, 'no-stream').catch((error: unknown) => error);
    await committed('case-2');
    wire.breakDown();

    const refusal = await first;
    expect(refusal).toBeInstanceOf(LogUnavailable);
    expect(refusal).toMatchObject({ written: 'unknown' });

    wire.mend();
    expect(await store.append('case-2', events, 'no-stream')).toMatchObject({ revision: 1, repeated: true });
    expect(await store.readStream('case-2')).toHaveLength(2);
  });

  it('is known not to be written when the log was away all along', async () => {
    wire.breakDown();
    // The session notices by itself before anything is sent on it.
    await eventually(async () => {
      const refusal = await store.append('case-3', freshEvents(2), 'no-stream').catch((error: unknown) => error);
      expect(refusal).toMatchObject({ name: 'LogUnavailable', written: 'no' });
    });
    await expect(store.readAll()).rejects.toThrow(LogUnavailable);

    wire.mend();
    expect(await store.append('case-3', freshEvents(2), 'no-stream')).toMatchObject({ revision: 1, repeated: false });
  });
});
