import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type Access, prepareAccess, readAccess, urlOf } from './access.js';
import { accountFor } from './account.js';
import { serverOfOwner } from './attach.js';
import { nativeFolder } from './binaries.js';
import { clusterPath, prepareCluster } from './cluster.js';
import { ensureDatabase } from './database.js';
import { openFolder } from './folder.js';
import { claimFolder } from './owner.js';
import { endOrphans, runningServer } from './pid-file.js';
import { EmbeddedPostgresRefused } from './refusal.js';
import { launchServer, stopServer } from './server.js';
import { type Guarded, guardServer } from './watch.js';

export type EmbeddedPostgresOptions = Readonly<{
  /** Where everything is kept: PostgreSQL's files, the password, the log. Made when it isn't there. */
  folder: string;
  /** PostgreSQL settings beyond ours, by name. */
  settings?: Readonly<Record<string, string>>;
  /** Told in whole sentences what goes on. */
  log?: (sentence: string) => void;
  /** Use the database of the Crosswalk that runs on this folder, if one does, instead of refusing. */
  attach?: boolean;
}>;

export type EmbeddedPostgres = Readonly<{
  url: string;
  port: number;
  /** Of the server at the time of asking: it changes when a crashed server has been started again. */
  readonly pid: number;
  /** False when another process runs the server; then `stop` leaves it alone. */
  owned: boolean;
  /** Ends the server cleanly and gives the folder up. */
  stop(): Promise<void>;
}>;

const SETTINGS = {
  shared_buffers: '128MB',
  max_connections: '100',
  synchronous_commit: 'on',
  max_wal_size: '2GB',
  random_page_cost: '1.1',
  jit: 'off',
  log_checkpoints: 'off',
  timezone: 'UTC',
  log_timezone: 'UTC',
};

/**
 * Runs PostgreSQL from its npm package on loopback, and keeps it running until `stop`: a server that crashes is started
 * again on the same port. What a killed Node left running is stopped first.
 * @throws EmbeddedPostgresRefused when it can't, with a sentence for whoever started it
 */
export const startEmbeddedPostgres = async (options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> => {
  const folder = openFolder(options.folder);
  if (options.attach === true) {
    const running = await serverOfOwner(folder);
    if (running !== undefined) return attachedTo(running);
  }
  const release = claimFolder(folder);
  try {
    const { access, guarded } = await startOwn(folder, options);
    const stop = once(async () => {
      await guarded.stop();
      release();
    });
    return {
      url: urlOf(access),
      port: access.port,
      get pid() {
        return guarded.pid();
      },
      owned: true,
      stop,
    };
  } catch (error) {
    release();
    throw error;
  }
};

const attachedTo = ({ access, pid }: { access: Access; pid: number }): EmbeddedPostgres => ({
  url: urlOf(access),
  port: access.port,
  pid,
  owned: false,
  stop: async () => undefined,
});

const startOwn = async (
  folder: string,
  { settings = {}, log = () => undefined }: EmbeddedPostgresOptions,
): Promise<{ access: Access; guarded: Guarded }> => {
  const cluster = clusterPath(folder);
  const native = nativeFolder();
  const account = accountFor([folder, join(native, 'bin')]);
  await endLeftovers(cluster, log);
  if (existsSync(cluster) && readAccess(folder) === undefined) throw incomplete(folder);
  if (!existsSync(cluster)) log(`Setting up the embedded PostgreSQL in ${folder}.`);
  const access = await prepareAccess(folder);
  await prepareCluster({ folder, native, account, password: access.password, sync: settings['fsync'] !== 'off' });
  const launch = { folder, native, account, port: access.port, settings: { ...SETTINGS, ...settings }, log };
  const guarded = guardServer(await launchServer(launch), {
    restart: async () => {
      await endOrphans(cluster);
      return launchServer(launch);
    },
    log,
  });
  await ensureDatabase(access).catch(async (error: unknown) => {
    await guarded.stop();
    throw error;
  });
  return { access, guarded };
};

const endLeftovers = async (cluster: string, log: (sentence: string) => void): Promise<void> => {
  const orphan = runningServer(cluster);
  if (orphan !== undefined) {
    log(`Stopping the PostgreSQL (process id ${orphan.pid}) that a killed Crosswalk left running.`);
    await stopServer(orphan.pid);
  }
  if (existsSync(cluster)) await endOrphans(cluster);
};

const incomplete = (folder: string): EmbeddedPostgresRefused =>
  new EmbeddedPostgresRefused(
    'folder-incomplete',
    `The data folder ${folder} has a database but no access.json with its password: put that file back from your backup.`,
  );

const once = <T>(act: () => Promise<T>): (() => Promise<T>) => {
  let result: Promise<T> | undefined;
  return () => (result ??= act());
};
