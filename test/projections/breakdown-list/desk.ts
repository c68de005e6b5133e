import { foldBatch } from '@crosswalk/projections';
import { breakdownListProjection, breakdownListRows } from '@crosswalk/cases';
import { rulesIn, shippedProcedures } from '@crosswalk/procedures';
import type { RecordedEvent } from '@crosswalk/event-sourcing';
import pg from 'pg';
import type { ListedCase } from '../../../libs/cases/src/read-models/breakdown-list/breakdown-list.projection.js';
import { freshDatabase } from '../../support/postgres.js';

const projection = breakdownListProjection(rulesIn(shippedProcedures()));

/** An empty breakdown list in a database of its own. */
export const listDesk = async () => {
  const database = await freshDatabase();
  const pool = new pg.Pool({ connectionString: database.appUrl, max: 1 });

  const inTransaction = async <T>(work: (client: pg.ClientBase) => Promise<T>): Promise<T> => {
    const client = await pool.connect();
    try {
      await client.query('BEGIN; SET LOCAL search_path = lists, public');
      const result = await work(client);
      await client.query('COMMIT');
      return result;
    } finally {
      client.release();
    }
  };

  return {
    pool,
    clear: () => inTransaction((client) => breakdownListRows.clear(client)),
    /** Puts these cases on the list as they are. */
    put: (listed: readonly ListedCase[]) =>
      inTransaction((client) =>
        breakdownListRows.save(
          client,
          listed.map((after) => ({ key: after.id, before: undefined, after })),
        ),
      ),
    /** Folds one batch of events, as the runner does. */
    fold: (events: readonly RecordedEvent[]) =>
      inTransaction(async (client) => {
        const keys = [...new Set(events.map(projection.key))];
        const changes = foldBatch(projection, await breakdownListRows.load(client, keys), events);
        if (changes.length > 0) await breakdownListRows.save(client, changes);
      }),
    close: async (): Promise<void> => {
      await pool.end();
      await database.drop();
    },
  };
};
