import { randomUUID } from 'node:crypto';
import { asAppRole } from '@crosswalk/installation';
import { ask, onDatabase, TEMPLATE } from './databases.js';
import { startTestServer } from './test-server.js';

export type FreshDatabase = Readonly<{
  /** Of the login, which owns the database and may change anything. */
  url: string;
  /** Of the role the running service works as. */
  appUrl: string;
  /** Removes the database, and whoever is still connected. */
  drop(): Promise<void>;
}>;

/**
 * A migrated, empty database.
 * @param fsync true for a server of its own that keeps its promises (about two seconds); else the shared one, which is fast
 */
export const freshDatabase = async ({ fsync = false } = {}): Promise<FreshDatabase> => {
  if (!fsync) return copyTemplate(sharedServer());
  const server = await startTestServer({});
  return { ...(await copyTemplate(server.url)), drop: server.stop };
};

const copyTemplate = async (server: string): Promise<FreshDatabase> => {
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  await ask(server, `CREATE DATABASE ${name} TEMPLATE ${TEMPLATE}`);
  const url = onDatabase(server, name);
  const drop = async (): Promise<void> => void (await ask(server, `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`));
  return { url, appUrl: asAppRole(url), drop };
};

const sharedServer = (): string => {
  const url = process.env['CROSSWALK_TEST_POSTGRES'];
  if (url === undefined) throw new Error('Run this test with test/jest.e2e.config.mjs, which starts PostgreSQL');
  return url;
};
