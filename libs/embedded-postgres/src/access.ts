import { randomBytes, randomInt } from 'node:crypto';
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';

/** How to get into the embedded database; kept beside it, readable by its owner only. */
export type Access = Readonly<{ port: number; password: string }>;

export const LOGIN = 'crosswalk';
export const DATABASE = 'crosswalk';

export const urlOf = ({ port, password }: Access, database: string = DATABASE): string =>
  `postgres://${LOGIN}:${password}@127.0.0.1:${port}/${database}`;

/** What was written last time; undefined before the first start. */
export const readAccess = (folder: string): Access | undefined => {
  const path = accessPath(folder);
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Access) : undefined;
};

/** The password of the first start and the port of the last one, unless something else listens there by now. */
export const prepareAccess = async (folder: string): Promise<Access> => {
  const known = readAccess(folder);
  const port = known !== undefined && (await isFree(known.port)) ? known.port : await freePort();
  const access = { port, password: known?.password ?? randomBytes(24).toString('base64url') };
  const draft = `${accessPath(folder)}.new`;
  writeFileSync(draft, `${JSON.stringify(access)}\n`, { mode: 0o600 });
  renameSync(draft, accessPath(folder));
  return access;
};

const accessPath = (folder: string): string => join(folder, 'access.json');

/** Outside the range from which systems take the near end of outgoing connections, so that none takes it in a restart. */
const freePort = async (): Promise<number> => {
  const port = randomInt(20_000, 30_000);
  return (await isFree(port)) ? port : freePort();
};

const isFree = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(false));
    probe.listen({ port, host: '127.0.0.1', exclusive: true }, () => probe.close(() => resolve(true)));
  });
