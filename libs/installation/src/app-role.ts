import type { Client } from 'pg';

/** Whom the running service works as: it may add to the log and read it, never change it. */
export const APP_ROLE = 'crosswalk_app';

/**
 * Makes the role unless it is there.
 * @returns false where this login may neither make it nor work as it
 */
export const prepareAppRole = async (client: Client): Promise<boolean> => {
  const { rowCount } = await client.query('SELECT FROM pg_roles WHERE rolname = $1', [APP_ROLE]);
  if (rowCount === 0) await attempt(client, `CREATE ROLE ${APP_ROLE} NOLOGIN`);
  if (await worksAsAppRole(client)) return true;
  await attempt(client, `GRANT ${APP_ROLE} TO CURRENT_USER`);
  return worksAsAppRole(client);
};

/** The connection string whose sessions work as the role from their first statement on. */
export const asAppRole = (loginUrl: string): string => {
  const url = new URL(loginUrl);
  const before = url.searchParams.get('options');
  url.searchParams.set('options', [before, `-c role=${APP_ROLE}`].filter(Boolean).join(' '));
  return url.href.replaceAll('+', '%20');
};

/** Whether this login may work as the role. */
export const worksAsAppRole = async (client: Client): Promise<boolean> => {
  const can = await attempt(client, `SET ROLE ${APP_ROLE}`);
  await client.query('RESET ROLE');
  return can;
};

const EXPECTED = new Set([
  '42501', // not allowed
  '42704', // no such role
  '42710', // made by another start meanwhile
  '23505', // the same, seen by the index
  '22023', // SET ROLE to a role that is not there
]);

const attempt = async (client: Client, statement: string): Promise<boolean> => {
  try {
    await client.query(statement);
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && EXPECTED.has(String(error.code))) return false;
    throw error;
  }
};
