import { caseUpcasters, type CaseEvent } from '@crosswalk/cases';
import { PostgresEventStore } from '@crosswalk/event-store';
import { Feed, listOf, type Projection, type RowStore } from '@crosswalk/projections';
import pg from 'pg';
import { eventually } from '../support/eventually.js';

type Row = Readonly<Record<string, never>>;

const nowhere: RowStore<Row> = {
  tables: [],
  load: async () => new Map(),
  save: async () => undefined,
  clear: async () => undefined,
};

/** Parks every event of these streams, by a list that can fold none and tells all it was given in its error. */
export const parkAllOf = async (appUrl: string, streams: readonly string[]): Promise<number> => {
  const projection: Projection<Row, CaseEvent> = {
    name: 'poisoned',
    version: 1,
    prefixes: streams,
    upcasters: caseUpcasters,
    key: ({ stream }) => stream,
    fold: (_, event) => {
      throw new Error(`It cannot be folded: ${JSON.stringify(event)}`);
    },
  };
  const store = new PostgresEventStore({ connectionString: appUrl });
  const pool = new pg.Pool({ connectionString: appUrl, max: 2 });
  const feed = new Feed({ store, pool, name: 'poisoned', attempts: 1, retryMs: 1 });
  const poisoned = feed.list(listOf(projection, nowhere));
  try {
    feed.start();
    return await eventually(async () => {
      const { parked } = await poisoned.lag();
      if (parked < 3) throw new Error(`Only ${parked} are parked yet`);
      return parked;
    }, 60_000);
  } finally {
    await feed.stop();
    await store.close();
    await pool.end();
  }
};
