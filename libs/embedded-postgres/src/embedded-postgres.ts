import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { accountFor } from './account.js';
import { ensureDatabase, prepareCluster } from './cluster.js';
import { type Access, clusterPath, openFolder, prepareAccess, readAccess, urlOf } from './folder.js';
import { findMachine } from './machine/machine.js';
import { tuningFor } from './machine/tuning.js';
import { nativeFolder } from './native.js';
import { claimFolder, ownerOf } from './owner.js';
import { pause } from './processes.js';
import { runningServer, stopServer } from './server.js';
import { type Guarded, guardServer } from './watch.js';

export type EmbeddedPostgresOptions = Readonly<{
  /** Where everything is kept: PostgreSQL's files, the password, the log. Made when it isn't there. */
  folder: string;
  /** PostgreSQL settings instead of those that fit the machine, by name. */
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

const LOOK_MS = 50;

/**
 * Runs PostgreSQL from its npm package on loopback, and keeps it running until `stop`: a server that crashes is started
 * again on the same port. What a killed Node left running is stopped first.
 * @throws EmbeddedPostgresRefused when it can't, with a sentence for whoever started it
 */
export const startEmbeddedPostgres = async (options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> => {
  const folder = openFolder(options.folder);
  const attached = options.attach === true ? await serverOfOwner(folder) : undefined;
  if (attached !== undefined) return attached;
  const release = claimFolder(folder);
  try {
    const { access, guarded } = await startOwn(folder, options);
    let stopped: Promise<void> | undefined;
    return {
      url: urlOf(access),
      port: access.port,
      get pid() {
        return guarded.pid();
      },
      owned: true,
      stop: () => (stopped ??= guarded.stop().then(release)),
    };
  } catch (error) {
    release();
    throw error;
  }
};

/** The server of the live owner of this folder, waited for while that one is starting it; undefined without an owner. */
const serverOfOwner = async (folder: string): Promise<EmbeddedPostgres | undefined> => {
  while (ownerOf(folder) !== undefined) {
    const [server, access] = [runningServer(folder), readAccess(folder)];
    if (server?.ready === true && access !== undefined) {
      await ensureDatabase(access);
      return { url: urlOf(access), port: access.port, pid: server.pid, owned: false, stop: async () => undefined };
    }
    await pause(LOOK_MS);
  }
  return undefined;
};

const startOwn = async (
  folder: string,
  { settings = {}, log = () => undefined }: EmbeddedPostgresOptions,
): Promise<{ access: Access; guarded: Guarded }> => {
  const native = nativeFolder();
  const account = accountFor([folder, join(native, 'bin')]);
  const leftover = runningServer(folder);
  if (leftover !== undefined) {
    log(`Stopping the PostgreSQL (process id ${leftover.pid}) that a killed Crosswalk left running.`);
    await stopServer(leftover.pid);
  }
  const access = await prepareAccess(folder);
  if (!existsSync(clusterPath(folder))) log(`Setting up the embedded PostgreSQL in ${folder}.`);
  const place = { folder, native, account, access };
  await prepareCluster(place, settings['fsync'] === 'off' ? ['--no-sync'] : []);
  const fitting = Object.fromEntries(tuningFor(findMachine(folder)).map(({ name, value }) => [name, value]));
  const guarded = await guardServer({ ...place, settings: { ...fitting, ...settings }, log });
  await ensureDatabase(access).catch(async (error: unknown) => {
    await guarded.stop();
    throw error;
  });
  return { access, guarded };
};
