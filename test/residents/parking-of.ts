import { caseUpcasters, type CaseEvent } from '@crosswalk/cases';
import { PostgresEventStore } from '@crosswalk/event-store';
import { Checkpoints, ProjectionRunner, type Projection, type RowStore } from '@crosswalk/projections';
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
  const checkpoints = new Checkpoints(store, pool);
  const runner = new ProjectionRunner({ store, pool, projection, rows: nowhere, checkpoints, attempts: 1, retryMs: 1 });
  try {
    runner.start();
    return await eventually(async () => {
      const { parked } = await runner.lag();
      if (parked < 3) throw new Error(`Only ${parked} are parked yet`);
      return parked;
    }, 60_000);
  } finally {
    await runner.stop();
    await store.close();
    await pool.end();
  }
};
