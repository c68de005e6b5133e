import { type Access, readAccess } from './access.js';
import { clusterPath } from './cluster.js';
import { ensureDatabase } from './database.js';
import { ownerOf } from './owner.js';
import { pause, runningServer } from './pid-file.js';

const LOOK_MS = 50;

/** The server of the live owner of this folder, waited for while that one is starting it; undefined without an owner. */
export const serverOfOwner = async (folder: string): Promise<{ access: Access; pid: number } | undefined> => {
  while (ownerOf(folder) !== undefined) {
    const server = runningServer(clusterPath(folder));
    const access = readAccess(folder);
    if (server?.status === 'ready' && access !== undefined) {
      await ensureDatabase(access);
      return { access, pid: server.pid };
    }
    await pause(LOOK_MS);
  }
  return undefined;
};
