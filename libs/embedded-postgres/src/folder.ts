import { accessSync, chmodSync, constants, existsSync, mkdirSync, realpathSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { clusterPath } from './cluster.js';
import { EmbeddedPostgresRefused } from './refusal.js';

/**
 * The folder, made when it isn't there, as a real path.
 * @throws EmbeddedPostgresRefused `folder-not-ours` when this user may not work in it
 */
export const openFolder = (wanted: string): string => {
  const path = resolve(wanted);
  try {
    makeFolder(path);
    accessSync(path, constants.R_OK | constants.W_OK | constants.X_OK);
    const uid = process.getuid?.();
    const cluster = clusterPath(path);
    if (uid !== 0 && existsSync(cluster) && statSync(cluster).uid !== uid)
      throw new Error('it holds files of another user');
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

/** Others may pass through a folder that we make, never look into it: the database may run as another user. */
const makeFolder = (path: string): void => {
  if (existsSync(path)) return;
  makeFolder(dirname(path));
  mkdirSync(path);
  chmodSync(path, 0o711);
};
