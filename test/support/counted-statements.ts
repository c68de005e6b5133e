import { ask, onDatabase } from './databases.js';

/** The role the service works as: what a test asks as the owner of the database is not counted. */
const SERVICE = 'crosswalk_app';

export type Counted = Readonly<{ text: string; calls: number }>;

export type StatementCounter = Readonly<{
  /** Begins again at nothing. */
  reset(): Promise<void>;
  /** What the service has asked of this database since, most often asked first. BEGIN and COMMIT count as well. */
  read(): Promise<readonly Counted[]>;
}>;

/**
 * Counts what the database itself saw (pg_stat_statements), whatever process or pool it came from. What runs inside a
 * function of the database is one with its call.
 * @param databaseUrl as its owner, on a server that was started with {@link COUNTING}
 */
export const statementCounter = async (databaseUrl: string): Promise<StatementCounter> => {
  const server = onDatabase(databaseUrl, 'postgres');
  const name = new URL(databaseUrl).pathname.slice(1);
  await ask(
    server,
    `DO $$ BEGIN
       PERFORM pg_advisory_xact_lock(7412);
       CREATE EXTENSION IF NOT EXISTS pg_stat_statements;
     END $$`,
  );
  const reset = async (): Promise<void> =>
    void (await ask(
      server,
      `SELECT pg_stat_statements_reset(r.oid, d.oid, 0) FROM pg_roles r, pg_database d
       WHERE r.rolname = '${SERVICE}' AND d.datname = '${name}'`,
    ));
  const read = async (): Promise<readonly Counted[]> => {
    const rows = await ask(
      server,
      `SELECT regexp_replace(query, '\\s+', ' ', 'g') AS text, sum(calls)::int AS calls
       FROM pg_stat_statements JOIN pg_roles r ON r.oid = userid JOIN pg_database d ON d.oid = dbid
       WHERE r.rolname = '${SERVICE}' AND d.datname = '${name}' AND toplevel GROUP BY 1 ORDER BY 2 DESC, 1`,
    );
    return rows.map(({ text, calls }) => ({ text: String(text), calls: Number(calls) }));
  };
  return { reset, read };
};

/** Settings of a server on which statements can be counted. */
export const COUNTING = {
  shared_preload_libraries: 'pg_stat_statements',
  'pg_stat_statements.max': '20000',
};

export const totalOf = (counted: readonly Counted[]): number => counted.reduce((sum, { calls }) => sum + calls, 0);

/** A line per statement, for whoever looks for what to leave out. */
export const linesOf = (counted: readonly Counted[]): string =>
  counted.map(({ text, calls }) => `${String(calls).padStart(5)} × ${text.slice(0, 140)}`).join('\n');
