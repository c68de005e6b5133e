import { PostgresEventStore } from '@crosswalk/event-store';
import { ask } from '../support/databases.js';
import { eventually } from '../support/eventually.js';
import { freshDatabase, type FreshDatabase } from '../support/postgres.js';
import { freshEvents } from './log-events.js';
import { rounds } from './log-rounds.js';

const WRITERS = 50;
const APPENDS = 20 * rounds;
const KILLS = 5 * rounds;

describe('When every connection of the log is killed again and again', () => {
  let database: FreshDatabase;
  let store: PostgresEventStore;

  beforeAll(async () => {
    database = await freshDatabase();
    store = new PostgresEventStore({ connectionString: database.appUrl, readSessions: 2 });
  });
  afterAll(async () => {
    await store.close();
    await database.drop();
  });

  const kill = (): Promise<unknown> =>
    ask(
      database.url,
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
       WHERE datname = current_database() AND pid <> pg_backend_pid()`,
    );

  const follow = async (wanted: number): Promise<readonly string[]> => {
    const stop = new AbortController();
    const seen: string[] = [];
    for await (const page of store.subscribeAll({ signal: stop.signal, limit: 20 })) {
      seen.push(...page.events.map(({ id }) => id));
      if (seen.length >= wanted) stop.abort();
    }
    return seen;
  };

  it('50 writers and 5 subscriptions on 2 reading sessions recover: every event once, in one order', async () => {
    const total = WRITERS * APPENDS;
    const following = Promise.all(Array.from({ length: 5 }, () => follow(total)));
    let appended = 0;
    const write = async (writer: number): Promise<readonly string[]> => {
      const ids: string[] = [];
      for (let turn = 0; turn < APPENDS; turn += 1) {
        const events = freshEvents(1);
        await store.append(`case-${writer}`, events, turn === 0 ? 'no-stream' : turn - 1);
        ids.push(...events.map(({ id }) => id));
        appended += 1;
        if (appended % Math.floor(total / (KILLS + 1)) === 0) await eventually(kill); // two kills may meet
      }
      return ids;
    };

    const acknowledged = (await Promise.all(Array.from({ length: WRITERS }, (_, writer) => write(writer)))).flat();
    const [first, ...others] = await following;
    expect(first?.toSorted()).toEqual(acknowledged.toSorted());
    for (const other of others) expect(other).toEqual(first);
  });
});
