import pg from 'pg';
import { type Access, DATABASE, urlOf } from './access.js';

const MADE_MEANWHILE = new Set(['42P04', '23505']);

/** Creates our database on a new server; two may do so at once. */
export const ensureDatabase = async (access: Access): Promise<void> => {
  const client = new pg.Client({ connectionString: urlOf(access, 'postgres') });
  client.on('error', () => undefined); // the statement under way is rejected as well
  await client.connect();
  try {
    const { rowCount } = await client.query('SELECT FROM pg_database WHERE datname = $1', [DATABASE]);
    if (rowCount === 0) await client.query(`CREATE DATABASE ${DATABASE}`);
  } catch (error) {
    if (!(error instanceof pg.DatabaseError && MADE_MEANWHILE.has(error.code ?? ''))) throw error;
  } finally {
    await client.end();
  }
};
