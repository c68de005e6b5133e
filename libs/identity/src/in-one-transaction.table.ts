import type { Pool, PoolClient } from 'pg';

/** Does several statements as one: all of them, or none. */
export const inOneTransaction = async <Answer>(
  pool: Pool,
  work: (client: PoolClient) => Promise<Answer>,
): Promise<Answer> => {
  const client = await pool.connect();
  try {
    await client.query('BEGIN');
    const answer = await work(client);
    await client.query('COMMIT');
    client.release();
    return answer;
  } catch (error) {
    client.release(true); // closed, which undoes it whatever state it is in
    throw error;
  }
};
