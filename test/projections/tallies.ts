import type { Fact, NewEvent, RecordedEvent, Upcasters } from '@crosswalk/event-sourcing';
import { MemoryEventStore } from '@crosswalk/event-store';
import { Checkpoints, Feed, listOf, type FeedOptions, type Projection, type RowStore } from '@crosswalk/projections';
import pg from 'pg';
import { ask } from '../support/databases.js';
import { freshDatabase } from '../support/postgres.js';

export type Added = Fact<'Added', { amount: number; note?: string }>;
export type Tally = Readonly<{ stream: string; sum: number; notes: string; revision: number }>;

export const upcasters: Upcasters<Added> = { Added: [] };

/** Adds up each stream; an amount below zero is poison. */
export const tallies: Projection<Tally, Added> = {
  name: 'tallies',
  version: 1,
  prefixes: ['tally-'],
  upcasters,
  key: ({ stream }) => stream,
  fold: (row, { stream, revision, data: { amount, note = '' } }: Added & RecordedEvent) => {
    if (amount < 0) throw new Error(`An amount of ${amount}`);
    return { stream, sum: (row?.sum ?? 0) + amount, notes: `${row?.notes ?? ''}${note}`, revision };
  },
};

export const tallyRows: RowStore<Tally> = {
  tables: ['tallies_v1'],
  load: async (client, streams) => {
    const { rows } = await client.query<Tally>('SELECT * FROM tallies_v1 WHERE stream = ANY($1)', [streams]);
    return new Map(rows.map((row) => [row.stream, row]));
  },
  save: async (client, changes) => {
    const after = changes.flatMap((change) => change.after ?? []);
    await client.query(
      `INSERT INTO tallies_v1 SELECT * FROM unnest($1::text[], $2::int[], $3::text[], $4::int[])
       ON CONFLICT (stream) DO UPDATE SET sum = excluded.sum, notes = excluded.notes, revision = excluded.revision`,
      [
        after.map(({ stream }) => stream),
        after.map(({ sum }) => sum),
        after.map(({ notes }) => notes),
        after.map(({ revision }) => revision),
      ],
    );
  },
  clear: async (client) => void (await client.query('TRUNCATE tallies_v1')),
};

export const added = (id: string, amount: number, note?: string): NewEvent => ({
  id,
  type: 'Added',
  data: { amount, ...(note === undefined ? {} : { note }) },
  metadata: {
    commandId: id,
    correlationId: id,
    causationId: id,
    actorId: 'lin',
    actorRole: 'community-staff',
    schemaVersion: '1',
  },
});

/** A log in memory, a database, and runners that are stopped in the end. */
export const tallyDesk = async () => {
  const database = await freshDatabase();
  await ask(
    database.url,
    `CREATE TABLE lists.tallies_v1 (stream text PRIMARY KEY, sum int NOT NULL, notes text NOT NULL, revision int NOT NULL);
     GRANT ALL ON lists.tallies_v1 TO crosswalk_app`,
  );
  const store = new MemoryEventStore();
  const pool = new pg.Pool({ connectionString: database.appUrl, max: 2 });
  pool.on('error', () => undefined);
  const feeds: Feed[] = [];
  const checkpoints = new Checkpoints(store, pool);
  const feedOf = (options: Partial<FeedOptions> = {}): Feed => {
    const made = new Feed({ store, pool, checkpoints, retryMs: 1, standByMs: 20, ...options });
    feeds.push(made);
    return made;
  };
  /** A feed with one list. */
  const runner = ({
    projection = tallies,
    ...options
  }: Partial<FeedOptions> & { projection?: typeof tallies } = {}) => {
    const feed = feedOf(options);
    const { id, lag } = feed.list(listOf(projection, tallyRows));
    return {
      id,
      lag,
      start: () => feed.start(),
      stop: () => feed.stop(),
      replayParked: () => feed.replayParked(id),
      rebuild: () => feed.rebuild(id),
    };
  };
  return {
    database,
    store,
    pool,
    checkpoints,
    feedOf,
    runner,
    rows: async (): Promise<readonly Tally[]> =>
      (await pool.query<Tally>('SELECT * FROM lists.tallies_v1 ORDER BY stream')).rows,
    sums: async (): Promise<Readonly<Record<string, number>>> => {
      const { rows } = await pool.query<Tally>('SELECT * FROM lists.tallies_v1 ORDER BY stream');
      return Object.fromEntries(rows.map(({ stream, sum }) => [stream, sum]));
    },
    parked: async () =>
      (
        await pool.query<{ stream: string; revision: string; attempts: number; error: string }>(
          'SELECT stream, revision, attempts, error FROM lists.parked ORDER BY stream, revision',
        )
      ).rows,
    close: async (): Promise<void> => {
      await Promise.all(feeds.map((each) => each.stop()));
      await checkpoints.close();
      await store.close();
      await pool.end();
      await database.drop();
    },
  };
};

let running = 0;

/** A new id, the next in a row of uuids. */
export const nextId = (): string => `00000000-0000-4000-8000-${String((running += 1)).padStart(12, '0')}`;
