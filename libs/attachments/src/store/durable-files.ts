import { mkdir, open } from 'node:fs/promises';
import { dirname } from 'node:path';

/**
 * Makes a folder and whichever of those above it are missing. Node's own way of doing so never ends where the system
 * lets none be made, as in /proc.
 */
export const makeFolder = async (path: string, modeOf: (folder: string) => number): Promise<void> => {
  const make = () => mkdir(path, modeOf(path));
  const hindrance = await make().catch(unless('EEXIST', 'ENOENT'));
  if (hindrance !== 'ENOENT') return;
  await makeFolder(dirname(path), modeOf);
  await make().catch(unless('EEXIST'));
};

/** Writes a new file that survives a power cut once this is done; its name does once its folder is synced. */
export const writeDurably = async (path: string, bytes: Buffer): Promise<void> => {
  const file = await open(path, 'wx', 0o600);
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
};

/** Makes the names in a folder survive a power cut. */
export const syncFolder = async (path: string): Promise<void> => {
  // Windows cannot open a folder, and needs no telling.
  if (process.platform === 'win32') return;
  const folder = await open(path);
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
};

/** For `catch`: undefined when the file is not there. */
export const absent = (error: unknown): undefined => void unless('ENOENT')(error);

const unless =
  <Code extends string>(...codes: readonly Code[]) =>
  (error: unknown): Code => {
    const found = codes.find((code) => code === codeOf(error));
    if (found === undefined) throw error;
    return found;
  };

const codeOf = (error: unknown): unknown =>
  typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
