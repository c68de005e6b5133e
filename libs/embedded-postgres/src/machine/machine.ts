import { existsSync, readFileSync, realpathSync, statfsSync, statSync } from 'node:fs';
import { availableParallelism, totalmem } from 'node:os';
import { basename, dirname, join } from 'node:path';

/** What the database runs on, and shares with others; sizes in bytes. */
export type Machine = Readonly<{
  /** What this process may use: a container's limit where it is below what is built in. */
  memory: number;
  memoryBy: 'machine' | 'cgroup';
  cores: number;
  /** `unknown` where the system does not tell, or a virtual disk claims to rotate, as they do by default. */
  disk: 'solid' | 'rotating' | 'unknown';
  /** What the folder's disk has left for us. */
  free: number;
}>;

/**
 * Looks at the machine as it is now.
 * @param folder that is there, on the disk in question
 * @param root of the system's own files
 */
export const findMachine = (folder: string, root = '/'): Machine => {
  const { bavail, bsize } = statfsSync(folder);
  const limit = smallest(cgroupLimits(root, ['memory.max', 'memory.high', 'memory.limit_in_bytes']));
  const built = totalmem();
  return {
    memory: Math.min(built, limit),
    memoryBy: limit < built ? 'cgroup' : 'machine',
    cores: Math.max(1, Math.min(availableParallelism(), Math.ceil(smallest(cgroupLimits(root, ['cpu.max']))))),
    disk: process.platform === 'linux' ? diskOf(folder, root) : 'unknown',
    free: bavail * bsize,
  };
};

const smallest = (values: readonly number[]): number => Math.min(Infinity, ...values);

/** What the groups of this process, and the groups around them, are limited to: version 2 first, then 1. */
const cgroupLimits = (root: string, files: readonly string[]): readonly number[] =>
  (readText(join(root, 'proc/self/cgroup')) ?? '').split('\n').flatMap((line) => {
    const [, controller = '', path] = line.split(':');
    if (path === undefined || !['', 'memory'].includes(controller)) return [];
    const folders = withParents(path).map((each) => join(root, 'sys/fs/cgroup', controller, each));
    return folders.flatMap((folder) => files.flatMap((file) => readLimit(join(folder, file))));
  });

const withParents = (path: string): readonly string[] =>
  path === dirname(path) ? [path] : [path, ...withParents(dirname(path))];

/** "max" is no limit; `cpu.max` tells two figures, what may be used out of what. */
const readLimit = (file: string): readonly number[] => {
  const [used = Number.NaN, outOf = 1] = readText(file)?.trim().split(' ').map(Number) ?? [];
  return used > 0 ? [used / outOf] : [];
};

const diskOf = (folder: string, root: string): Machine['disk'] => {
  const { dev } = statSync(folder);
  const [major, minor] = [(dev >>> 8) & 0xfff, (dev & 0xff) | ((dev >>> 12) & 0xfff00)];
  const block = join(root, 'sys/dev/block', `${major}:${minor}`);
  if (!existsSync(block)) return 'unknown';
  const device = realpathSync(block);
  const disk = existsSync(join(device, 'partition')) ? dirname(device) : device;
  const rotates = readText(join(disk, 'queue', 'rotational'))?.trim();
  if (rotates === '0') return 'solid';
  return rotates === '1' && !/^x?vd/.test(basename(disk)) ? 'rotating' : 'unknown';
};

const readText = (path: string): string | undefined => {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
};
