import pg from 'pg';
import { type Access, DATABASE, urlOf } from './access.js';

/** Creates our database on a new server. */
export const ensureDatabase = async (access: Access): Promise<void> => {
  const client = new pg.Client({ connectionString: urlOf(access, 'postgres') });
  client.on('error', () => undefined); // the statement under way is rejected as well
  await client.connect();
  try {
    const { rowCount } = await client.query('SELECT FROM pg_database WHERE datname = $1', [DATABASE]);
    if (rowCount === 0) await client.query(`CREATE DATABASE ${DATABASE}`);
  } finally {
    await client.end();
  }
};
