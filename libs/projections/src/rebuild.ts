import type { Fact } from '@crosswalk/event-sourcing';
import type { Pool } from 'pg';
import { holdStill, sendBack } from './checkpoint-table.js';
import { clearParked } from './parking.js';
import { projectionId, type Projection, type RowStore } from './projection.js';
import { transaction } from './transaction.js';

/** Drops a projection's rows and its park and sends it back to the beginning of the log, in one transaction. */
export const rebuild = async <Row, Event extends Fact>({
  pool,
  projection,
  rows,
}: Readonly<{ pool: Pool; projection: Projection<Row, Event>; rows: RowStore<Row> }>): Promise<void> => {
  const id = projectionId(projection);
  const client = await pool.connect();
  try {
    await transaction(client, async () => {
      await holdStill(client, id);
      await rows.clear(client);
      await clearParked(client, id);
      await sendBack(client, id);
    });
  } finally {
    client.release();
  }
};
