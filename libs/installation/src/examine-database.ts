import pg from 'pg';
import { worksAsAppRole } from './app-role.js';
import { connectPatiently } from './connect.js';
import { migrations } from './migrations.js';
import { OLDEST_POSTGRES } from './migrate.js';

/** What a database is like, for its operator; nothing is changed by looking. */
export type DatabaseExamined = Readonly<{
  version: string;
  tooOld: boolean;
  /** As PostgreSQL shows them, of those that were asked for. */
  settings: ReadonlyMap<string, string>;
  /** False where only a trigger keeps the log from being changed. */
  restricted: boolean;
  /** Steps that the next start takes. */
  pending: number;
  /** How far its clock is ahead of ours. */
  aheadMs: number;
  /** Events that a list or a process has set aside, with why for one of them. */
  parked: readonly Readonly<{ name: string; events: number; error: string }>[];
}>;

/**
 * Looks at the database without bringing it up to date.
 * @param loginUrl of a role that owns the database
 * @throws DatabaseRefused when the server can't be reached
 */
export const examineDatabase = async (
  loginUrl: string,
  names: readonly string[],
  now: () => number = Date.now,
): Promise<DatabaseExamined> => {
  const client = await connectPatiently(loginUrl, () => undefined);
  try {
    const asked = now();
    const { rows } = await client.query<{ version: string; number: number; now: Date }>(
      `SELECT current_setting('server_version') AS version, current_setting('server_version_num')::int AS number,
              clock_timestamp() AS now`,
    );
    const { version = '', number = 0, now: theirs = new Date(asked) } = rows[0] ?? {};
    return {
      version,
      tooOld: number < OLDEST_POSTGRES * 10_000,
      settings: await settingsOf(client, names),
      restricted: await worksAsAppRole(client),
      pending: await pendingMigrations(client),
      aheadMs: theirs.getTime() - (asked + now()) / 2,
      parked: await parkedIn(client),
    };
  } finally {
    await client.end();
  }
};

const settingsOf = async (client: pg.Client, names: readonly string[]): Promise<ReadonlyMap<string, string>> => {
  const { rows } = await client.query<{ name: string; value: string }>(
    `SELECT lower(name) AS name, current_setting(name) AS value FROM pg_settings WHERE lower(name) = ANY($1)`,
    [names],
  );
  return new Map(rows.map(({ name, value }) => [name, value]));
};

const isThere = async (client: pg.Client, table: string): Promise<boolean> => {
  const { rows } = await client.query<{ there: boolean }>('SELECT to_regclass($1) IS NOT NULL AS there', [table]);
  return rows[0]?.there === true;
};

const pendingMigrations = async (client: pg.Client): Promise<number> => {
  if (!(await isThere(client, 'crosswalk_migrations'))) return migrations.length;
  const { rows } = await client.query<{ name: string }>('SELECT name FROM crosswalk_migrations');
  const done = new Set(rows.map(({ name }) => name));
  return migrations.filter((Migration) => !done.has(new Migration().name ?? Migration.name)).length;
};

const parkedIn = async (client: pg.Client): Promise<DatabaseExamined['parked']> => {
  if (!(await isThere(client, 'lists.parked'))) return [];
  const { rows } = await client.query<{ name: string; events: number; error: string }>(
    'SELECT projection AS name, count(*)::int AS events, min(error) AS error FROM lists.parked GROUP BY 1 ORDER BY 1',
  );
  return rows;
};
