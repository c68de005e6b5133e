import { DataSource, type MigrationInterface } from 'typeorm';
import { connectPatiently } from './connect.js';
import { DatabaseRefused } from './database-refused.js';
import { MIGRATING } from './migrate.js';
import { migrations } from './migrations.js';

type Log = (sentence: string) => void;

export type Renewal = Readonly<{
  /** Streams whose name starts with one of these are kept as they were recorded. */
  keep: readonly string[];
  /** Said of the new installation, so that its next start does not take it for one that nobody has begun. */
  beganWith: 'off';
}>;

/** Where migrations put what they make; nothing else of the database is touched. */
export const OWN_SCHEMAS = ['log', 'lists', 'service', 'identity', 'secrets'] as const;

/**
 * Takes back everything that the installation consists of and makes it anew, empty, as the login that owns the
 * database. The service's own role may only add to the log: what it has recorded ends with the log itself or not at
 * all. All of it in one transaction: whoever is cut off finds the installation as it was.
 */
export const renewDatabase = async (loginUrl: string, { keep, beganWith }: Renewal): Promise<void> => {
  const source = new DataSource({ type: 'postgres', url: loginUrl, extra: { max: 1 } });
  await source.initialize();
  const runner = source.createQueryRunner();
  try {
    await runner.startTransaction();
    await runner.query('SELECT pg_advisory_xact_lock($1)', [MIGRATING]);
    await runner.query(
      `CREATE TEMP TABLE kept ON COMMIT DROP AS
       SELECT e.* FROM log.events e WHERE EXISTS (SELECT FROM unnest($1::text[]) p WHERE starts_with(e.stream, p))`,
      [keep],
    );
    for (const schema of OWN_SCHEMAS) await runner.query(`DROP SCHEMA IF EXISTS ${schema} CASCADE`);
    for (const migration of migrationsInOrder()) await migration.up(runner);
    await runner.query('INSERT INTO log.events SELECT * FROM kept ORDER BY position');
    await runner.query('INSERT INTO service.beginning (began_with, began_at) VALUES ($1, now())', [beganWith]);
    await runner.commitTransaction();
  } catch (error) {
    if (runner.isTransactionActive) await runner.rollbackTransaction();
    throw error;
  } finally {
    await runner.release();
    await source.destroy();
  }
};

const TIME = /\d{13}$/;

const migrationsInOrder = (): readonly MigrationInterface[] =>
  migrations
    .map((Made) => ({ made: new Made(), time: Number(TIME.exec(Made.name)?.[0] ?? 0) }))
    .toSorted((a, b) => a.time - b.time)
    .map(({ made }) => made);

/**
 * Refuses while a service or a worker is connected to the database.
 * @throws DatabaseRefused `in-use`
 */
export const refuseWhileServed = async (loginUrl: string, log: Log): Promise<void> => {
  const client = await connectPatiently(loginUrl, log);
  try {
    const { rowCount } = await client.query(
      `SELECT FROM pg_stat_activity WHERE datname = current_database() AND application_name LIKE 'crosswalk%'`,
    );
    if (rowCount === 0) return;
    const { host } = new URL(loginUrl);
    throw new DatabaseRefused('in-use', `A service or a worker is using the database at ${host}. Stop it first.`);
  } finally {
    await client.end();
  }
};
