import type pg from 'pg';

export type Queryable = Pick<pg.ClientBase, 'query'>;

/** Does something in one transaction on a connection of the pool. */
export const inTransaction = async <T>(pool: pg.Pool, work: (client: Queryable) => Promise<T>): Promise<T> => {
  const client = await pool.connect();
  try {
    await client.query('BEGIN');
    const result = await work(client);
    await client.query('COMMIT');
    return result;
  } catch (error) {
    await client.query('ROLLBACK').catch(() => undefined); // the connection may be what was lost
    throw error;
  } finally {
    client.release();
  }
};
