import { WrongExpectedRevision, type Appended } from '@crosswalk/event-sourcing';
import { PostgresEventStore } from '@crosswalk/event-store';
import { freshDatabase, type FreshDatabase } from '../support/postgres.js';
import { freshEvents } from './log-events.js';
import { rounds } from './log-rounds.js';

const WRITERS = 16;
const WINS_EACH = 15 * rounds;

describe('16 writers contend for one stream', () => {
  let database: FreshDatabase;
  let stores: readonly PostgresEventStore[];

  beforeAll(async () => {
    database = await freshDatabase();
    // Half of them share a store, as the requests of one process do; the others have their own, as processes do.
    const [shared, ...own] = Array.from(
      { length: WRITERS / 2 + 1 },
      () => new PostgresEventStore({ connectionString: database.appUrl, readSessions: 1 }),
    );
    stores = [shared, ...own].filter((store) => store !== undefined);
  });
  afterAll(async () => {
    await Promise.all(stores.map((store) => store.close()));
    await database.drop();
  });

  it('and each revision is won once, the losers being told the actual one', async () => {
    const won: number[] = [];
    const conflicts: WrongExpectedRevision[] = [];

    const write = async (store: PostgresEventStore | undefined): Promise<void> => {
      let actual: number | 'no-stream' = 'no-stream';
      for (let wins = 0; wins < WINS_EACH;) {
        try {
          const appended: Appended | undefined = await store?.append('case-1', freshEvents(1), actual);
          won.push((actual = appended?.revision ?? NaN));
          wins += 1;
        } catch (error) {
          if (!(error instanceof WrongExpectedRevision) || error.actual === undefined) throw error;
          conflicts.push(error);
          actual = error.actual;
        }
      }
    };
    await Promise.all(Array.from({ length: WRITERS }, (_, n) => write(stores[Math.max(0, n - WRITERS / 2 + 1)])));

    const all = Array.from({ length: WRITERS * WINS_EACH }, (_, revision) => revision);
    expect(won.toSorted((a, b) => a - b)).toEqual(all);
    expect((await stores[0]?.readStream('case-1'))?.map(({ revision }) => revision)).toEqual(all);
    expect(conflicts.length).toBeGreaterThan(0);
    expect(conflicts.every(({ actual, expected }) => actual !== expected)).toBe(true);
  });
});
