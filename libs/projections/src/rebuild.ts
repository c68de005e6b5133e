import type { Pool } from 'pg';
import { lockCheckpoint, resetCheckpoint } from './checkpoint-table.js';
import type { List } from './list.js';
import { clearParked } from './parking.js';
import { AMONG_LISTS, transaction } from './transaction.js';

/** Drops a list's rows and its park and sends it back to the beginning of the log, in one transaction. */
export const rebuild = async (pool: Pool, list: List): Promise<void> => {
  const client = await pool.connect();
  try {
    await transaction(client, async () => {
      await client.query(AMONG_LISTS);
      await lockCheckpoint(client, list.id);
      await list.clear(client);
      await clearParked(client, list.id);
      await resetCheckpoint(client, list.id);
    });
  } finally {
    client.release();
  }
};
