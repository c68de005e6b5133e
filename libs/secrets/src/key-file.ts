import { randomBytes } from 'node:crypto';
import { link, mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import { SecretsRefused } from './secrets-refused.js';

const KEY_BYTES = 32;
// Windows knows no such bits.
const HAS_MODES = process.platform !== 'win32';

/** Makes the folder, for its owner alone. @throws SecretsRefused when others can look into it */
export const prepareFolder = async (folder: string): Promise<void> => {
  try {
    await mkdir(dirname(folder), { recursive: true });
    await mkdir(folder, { mode: 0o700 });
  } catch (cause) {
    if (codeOf(cause) !== 'EEXIST') {
      throw new SecretsRefused('folder', `The folder for keys ${folder} can't be made: ${String(cause)}.`, { cause });
    }
  }
  await refuseReadable(folder, '700');
};

/** The key in a file; undefined when there is none. @throws SecretsRefused when others can read it, or it is no key */
export const readKey = async (path: string): Promise<Buffer | undefined> => {
  const text = await readFile(path, 'utf8').catch((error: unknown) => {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw error;
  });
  if (text === undefined) return undefined;
  await refuseReadable(path, '600');
  const key = Buffer.from(text.trim(), 'base64');
  if (key.length === KEY_BYTES) return key;
  throw new SecretsRefused('key-malformed', `${path} does not hold a key of ${KEY_BYTES} bytes in base64.`);
};

/** Makes a key unless it is there; of several who make it at once, all are given the one that came first. */
export const makeKey = async (path: string): Promise<Buffer> => {
  const written = `${path}.${randomBytes(8).toString('hex')}.new`;
  await writeFile(written, `${randomBytes(KEY_BYTES).toString('base64')}\n`, { mode: 0o600, flag: 'wx', flush: true });
  try {
    // A link is made whole or not at all, and never over another file.
    await link(written, path);
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw error;
  } finally {
    await rm(written, { force: true });
  }
  const key = await readKey(path);
  if (!key) throw new SecretsRefused('key-missing', `${path} was there a moment ago and is gone.`);
  return key;
};

const refuseReadable = async (path: string, wanted: string): Promise<void> => {
  const { mode } = await stat(path);
  if (!HAS_MODES || (mode & 0o077) === 0) return;
  throw new SecretsRefused(
    'readable-by-others',
    `Others on this machine can read ${path}. Take that from them (chmod ${wanted} ${path}); if they may have read it already: ${exposed(path)}`,
  );
};

const exposed = (path: string): string =>
  EXPOSED[basename(path)] ?? 'change the master key with crosswalk keys rotate.';

// What a rotation does not help against.
const EXPOSED: Readonly<Record<string, string>> = {
  'lookup.key':
    'whoever also has the database can try which telephone numbers are in it; rotating the master key does not change that.',
  'tracking.key':
    'whoever also knows the id of a case can make its tracking code; rotating the master key does not change that.',
};

const codeOf = (error: unknown): unknown =>
  typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
