import pg from 'pg';
import { DataSource } from 'typeorm';
import { APP_ROLE, asAppRole, prepareAppRole } from './app-role.js';
import { connectPatiently } from './connect.js';
import { DatabaseRefused } from './database-refused.js';
import { migrations } from './migrations.js';

type Log = (sentence: string) => void;

export const MIGRATING = 7_240_221; // any number, as long as all releases agree on it
export const OLDEST_POSTGRES = 16;

/**
 * Brings a database up to date; several at once do it one after another, and the later ones find it done.
 * @param loginUrl of a role that owns the database
 * @returns the connection string the service works with
 * @throws DatabaseRefused when the server can't be reached, or is too old
 */
export const migrate = async (loginUrl: string, log: Log): Promise<string> => {
  const client = await connectPatiently(loginUrl, log);
  try {
    await refuseOldServer(client);
    await client.query('SELECT pg_advisory_lock($1)', [MIGRATING]);
    const restricted = await prepareAppRole(client);
    await runMigrations(loginUrl, log);
    if (restricted) return asAppRole(loginUrl);
    log(`The database login may not make the role ${APP_ROLE}; only a trigger now keeps the log from being changed.`);
    return loginUrl;
  } finally {
    await client.end();
  }
};

const runMigrations = async (loginUrl: string, log: Log): Promise<void> => {
  const source = new DataSource({
    type: 'postgres',
    url: loginUrl,
    migrations: [...migrations],
    migrationsTableName: 'crosswalk_migrations',
    extra: { max: 1 },
  });
  await source.initialize();
  try {
    const done = await source.runMigrations({ transaction: 'all' });
    if (done.length > 0) log(`The database has been brought up to date in ${done.length} steps.`);
  } finally {
    await source.destroy();
  }
};

const refuseOldServer = async (client: pg.Client): Promise<void> => {
  const { rows } = await client.query<{ version: number }>(
    `SELECT current_setting('server_version_num')::int / 10000 AS version`,
  );
  const version = rows[0]?.version ?? 0;
  if (version >= OLDEST_POSTGRES) return;
  throw new DatabaseRefused(
    'too-old',
    `The server of DATABASE_URL is PostgreSQL ${version}; Crosswalk needs ${OLDEST_POSTGRES} or later.`,
  );
};
