import { existsSync, statSync } from 'node:fs';
import type { Machine } from '@crosswalk/embedded-postgres';
import type { Settings } from '@crosswalk/installation';
import { doctorWords as words } from './doctor.words.js';
import { type Finding, found, size } from './finding.js';

const LEAST_MEMORY = 700 * 1024 ** 2;
const LEAST_FREE = 2 * 1024 ** 3;

/** What the machine is like, and whether the service fits on it. */
export const lookAtMachine = (
  { memory, memoryBy, cores, disk, free }: Machine,
  { dataFolder, secretsFolder }: Pick<Settings, 'dataFolder' | 'secretsFolder'>,
): readonly Finding[] => [
  found(words.node, { version: process.versions.node }, isNewEnough(process.versions.node), words.nodeDo),
  found(
    memoryBy === 'cgroup' ? words.memoryLimited : words.memory,
    { memory: size(memory) },
    memory >= LEAST_MEMORY,
    words.memoryDo,
  ),
  found(words.cores, { cores }),
  found(words[disk], {}),
  found(words.free, { folder: dataFolder, free: size(free) }, free >= LEAST_FREE, words.freeDo),
  lookAtKeys(secretsFolder),
];

const isNewEnough = (version: string): boolean => {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major > 20 || (major === 20 && minor >= 19);
};

/** Whether nobody but us can look at the keys, as far as the system tells. */
export const areKeysClosed = (folder: string): boolean =>
  process.platform === 'win32' || !existsSync(folder) || (statSync(folder).mode & 0o077) === 0;

const lookAtKeys = (folder: string): Finding => {
  if (!existsSync(folder)) return found(words.keysNone, { folder });
  const mode = statSync(folder).mode & 0o777;
  const closed = areKeysClosed(folder);
  return found(closed ? words.keys : words.keysOpen, { folder, mode: mode.toString(8) }, closed, words.keysDo);
};
