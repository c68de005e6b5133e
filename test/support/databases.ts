import pg from 'pg';

/** Migrated once for a run of tests; every test database begins as its copy. */
export const TEMPLATE = 'crosswalk_template';

/** The same server and login, another database. */
export const onDatabase = (url: string, database: string): string => {
  const other = new URL(url);
  other.pathname = `/${database}`;
  return other.href;
};

/** One statement on a connection of its own. */
export const ask = async (url: string, statement: string): Promise<readonly Record<string, unknown>[]> => {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => undefined); // the statement under way is rejected as well
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(statement)).rows;
  } finally {
    await client.end();
  }
};
