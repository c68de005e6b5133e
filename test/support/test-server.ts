import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEmbeddedPostgres } from '@crosswalk/embedded-postgres';
import { migrate } from '@crosswalk/installation';
import { ask, onDatabase, TEMPLATE } from './databases.js';

const FAST = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', max_connections: '200' };

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
  const folder = await mkdtemp(join(tmpdir(), 'crosswalk-test-'));
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

/** Waits at the other end of a pipe: however this process ends, the server and its folder do not outlive it. */
const leash = (folder: string): (() => void) => {
  const script = `
    read _
    pidfile="$1/postgres/cluster/postmaster.pid"
    while [ -s "$pidfile" ] && kill -INT "$(head -n 1 "$pidfile")" 2>/dev/null; do sleep 0.2; done
    rm -rf "$1"`;
  const child = spawn('sh', ['-c', script, 'sh', folder], { stdio: ['pipe', 'ignore', 'ignore'], detached: true });
  child.unref();
  return () => child.stdin.end();
};
