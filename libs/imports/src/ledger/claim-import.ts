import type { Pool } from 'pg';

/** Another process is importing by the same profile at this moment. */
export class ImportUnderWay extends Error {
  override readonly name = 'ImportUnderWay';
}

const LOCK_NOT_AVAILABLE = '55P03';
// A process killed a moment ago is gone for the database as soon as it has noticed.
const PATIENCE = '5s';

/**
 * Keeps every other import by the same profile out until released; the database forgets it when this process dies.
 * @throws ImportUnderWay
 */
export const claimImport = async (pool: Pool, profile: string): Promise<() => Promise<void>> => {
  const name = `crosswalk import ${profile}`;
  const client = await pool.connect();
  client.on('error', () => undefined); // its next query says so too
  try {
    await client.query('BEGIN');
    await client.query(`SET LOCAL lock_timeout = '${PATIENCE}'`);
    await client.query('SELECT pg_advisory_lock(hashtextextended($1, 0))', [name]);
    await client.query('COMMIT');
  } catch (error) {
    client.release(true);
    const held = typeof error === 'object' && error !== null && 'code' in error && error.code === LOCK_NOT_AVAILABLE;
    throw held ? new ImportUnderWay(profile) : error;
  }
  return async () => {
    const unlock = client.query('SELECT pg_advisory_unlock(hashtextextended($1, 0))', [name]);
    client.release(
      await unlock.then(
        () => false,
        () => true,
      ),
    );
  };
};
