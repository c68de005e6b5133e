import { randomUUID } from 'node:crypto';
import { ask, onDatabase, TEMPLATE } from './databases.js';
import type { TestServer } from './test-server.js';

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
  const { startTestServer } = await import('./test-server.js'); // loads every room, which most tests can do without
  const server = await startTestServer({});
  return { ...(await copyTemplate(server)), drop: server.stop };
};

type Urls = Pick<TestServer, 'url' | 'appUrl'>;

const copyTemplate = async (template: Urls): Promise<FreshDatabase> => {
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  const server = onDatabase(template.url, 'postgres');
  await ask(server, `CREATE DATABASE ${name} TEMPLATE ${TEMPLATE}`);
  const drop = async (): Promise<void> => void (await ask(server, `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`));
  return { url: onDatabase(template.url, name), appUrl: onDatabase(template.appUrl, name), drop };
};

const sharedServer = (): Urls => {
  const urls = process.env['CROSSWALK_TEST_POSTGRES'];
  if (urls === undefined) throw new Error('Run this test with test/jest.e2e.config.mjs, which starts PostgreSQL');
  return JSON.parse(urls) as Urls;
};
