import type { Pool } from 'pg';

/** The file is being imported by another process at this moment. */
export class ImportUnderWay extends Error {
  override readonly name = 'ImportUnderWay';
}

/**
 * Keeps every other import by the same profile out until released; the database forgets it when this process dies.
 * @throws ImportUnderWay
 */
export const claimImport = async (pool: Pool, profile: string): Promise<() => Promise<void>> => {
  const client = await pool.connect();
  client.on('error', () => undefined); // its next query says so too
  const { rows } = await client.query<{ free: boolean }>(
    `SELECT pg_try_advisory_lock(hashtextextended($1, 0)) AS free`,
    [`crosswalk import ${profile}`],
  );
  if (rows[0]?.free) return async () => client.release(true);
  client.release();
  throw new ImportUnderWay(profile);
};
