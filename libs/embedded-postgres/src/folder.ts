import { randomBytes, randomInt } from 'node:crypto';
import {
  accessSync,
  chmodSync,
  constants,
  existsSync,
  mkdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { dirname, join, resolve } from 'node:path';
import { EmbeddedPostgresRefused } from './refusal.js';

/** How to get into the embedded database; kept beside it, readable by its owner only. */
export type Access = Readonly<{ port: number; password: string }>;

export const LOGIN = 'crosswalk';

export const urlOf = ({ port, password }: Access, database = 'crosswalk'): string =>
  `postgres://${LOGIN}:${password}@127.0.0.1:${port}/${database}`;

export const clusterPath = (folder: string): string => join(folder, 'cluster');

/**
 * The folder, made when it isn't there, as a real path.
 * @throws EmbeddedPostgresRefused `folder-not-ours` when this user may not work in it
 */
export const openFolder = (wanted: string): string => {
  const path = resolve(wanted);
  try {
    makeFolder(path);
    accessSync(path, constants.R_OK | constants.W_OK | constants.X_OK);
    const [uid, cluster] = [process.getuid?.(), clusterPath(path)];
    if (uid !== 0 && existsSync(cluster) && statSync(cluster).uid !== uid) {
      throw new Error('it holds files of another user');
    }
    return realpathSync(path);
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new EmbeddedPostgresRefused(
      'folder-not-ours',
      `The data folder ${path} can't be used (${why}). Start Crosswalk as the user who owns it, ` +
        'or set CROSSWALK_DATA to a folder of your own.',
      { cause },
    );
  }
};

/** What was written last time; undefined before the first start. */
export const readAccess = (folder: string): Access | undefined =>
  existsSync(accessPath(folder)) ? (JSON.parse(readFileSync(accessPath(folder), 'utf8')) as Access) : undefined;

/**
 * The password of the first start and the port of the last one, unless something else listens there by now.
 * @throws EmbeddedPostgresRefused `folder-incomplete` when there is a database whose password is gone
 */
export const prepareAccess = async (folder: string): Promise<Access> => {
  const known = readAccess(folder);
  if (known === undefined && existsSync(clusterPath(folder))) {
    throw new EmbeddedPostgresRefused(
      'folder-incomplete',
      `The data folder ${folder} has a database but no access.json with its password: put that file back from your backup.`,
    );
  }
  const port = known !== undefined && (await isFree(known.port)) ? known.port : await freePort();
  const access = { port, password: known?.password ?? randomBytes(24).toString('base64url') };
  const draft = `${accessPath(folder)}.new`;
  writeFileSync(draft, `${JSON.stringify(access)}\n`, { mode: 0o600 });
  renameSync(draft, accessPath(folder));
  return access;
};

const accessPath = (folder: string): string => join(folder, 'access.json');

/** Others may pass through a folder that we make, never look into it: the database may run as another user. */
const makeFolder = (path: string): void => {
  if (existsSync(path)) return;
  makeFolder(dirname(path));
  mkdirSync(path);
  chmodSync(path, 0o711);
};

/** Outside the range from which systems take the near end of outgoing connections, so that none takes it in a restart. */
const freePort = async (): Promise<number> => {
  const port = randomInt(20_000, 30_000);
  return (await isFree(port)) ? port : freePort();
};

const isFree = (port: number): Promise<boolean> =>
  new Promise((free) => {
    const trial = createServer();
    trial.once('error', () => free(false));
    trial.listen({ port, host: '127.0.0.1', exclusive: true }, () => trial.close(() => free(true)));
  });
