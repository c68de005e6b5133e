import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { startEmbeddedPostgres } from '@crosswalk/embedded-postgres';
import { migrate } from '@crosswalk/installation';
import { COUNTING } from './counted-statements.js';
import { ask, onDatabase, TEMPLATE } from './databases.js';
import { dataFolder } from './data-folder.js';
import { leash } from './leash.js';

const FAST = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', max_connections: '200', ...COUNTING };

export type TestServer = Readonly<{
  /** Of the login, on the template. */
  url: string;
  /** Of the role the running service works as, on the template. */
  appUrl: string;
  stop(): Promise<void>;
}>;

/**
 * A PostgreSQL of its own in a temporary folder, with a migrated template database.
 * @param settings beyond the defaults, which give up durability for speed
 */
export const startTestServer = async (settings: Readonly<Record<string, string>> = FAST): Promise<TestServer> => {
  const folder = dataFolder();
  const unleash = leash(folder);
  const server = await startEmbeddedPostgres({ folder: join(folder, 'postgres'), settings });
  const stop = async (): Promise<void> => {
    await server.stop();
    await rm(folder, { recursive: true, force: true });
    unleash();
  };
  try {
    await ask(server.url, `CREATE DATABASE ${TEMPLATE}`);
    const url = onDatabase(server.url, TEMPLATE);
    return { url, appUrl: await migrate(url, () => undefined), stop };
  } catch (error) {
    await stop();
    throw error;
  }
};
