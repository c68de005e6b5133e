import { spawnSync } from 'node:child_process';
import { readFileSync, readdirSync, readlinkSync } from 'node:fs';

/**
 * Tells a live process apart from an earlier or later one of the same number.
 * @returns undefined when no such process lives; a zombie is dead
 */
export const birthOf = (pid: number): string | undefined => {
  if (process.platform === 'linux') return birthOnLinux(pid);
  if (process.platform === 'win32') return isSignalable(pid) ? 'alive' : undefined;
  return ps(pid, 'lstart=');
};

/** The command line of a live process, words parted by spaces; undefined when it has ended. */
export const commandOf = (pid: number): string | undefined => {
  if (process.platform === 'win32') return isSignalable(pid) ? '' : undefined;
  if (process.platform !== 'linux') return ps(pid, 'command=');
  if (birthOnLinux(pid) === undefined) return undefined;
  return orUndefined(() => readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' '));
};

/** Processes that work in this folder; none where the system doesn't tell. */
export const processesIn = (folder: string): readonly number[] => {
  if (process.platform !== 'linux') return [];
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((pid) => orUndefined(() => readlinkSync(`/proc/${pid}/cwd`)) === folder)
    .filter((pid) => birthOnLinux(pid) !== undefined);
};

/** Sends a signal; false when the process has already ended. */
export const signal = (pid: number, name: NodeJS.Signals): boolean => {
  try {
    return process.kill(pid, name);
  } catch {
    return false;
  }
};

const birthOnLinux = (pid: number): string | undefined => {
  const stat = orUndefined(() => readFileSync(`/proc/${pid}/stat`, 'utf8'));
  if (stat === undefined) return undefined;
  // After the name in brackets: field 3 is the state, field 22 the start in ticks since boot.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  if (fields[0] === 'Z' || fields[0] === 'X') return undefined;
  const boot = orUndefined(() => readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim());
  return `${boot ?? 'boot'} ${fields[19]}`;
};

const ps = (pid: number, column: string): string | undefined => {
  const { status, stdout } = spawnSync('ps', ['-o', column, '-p', String(pid)], { encoding: 'utf8' });
  const answer = status === 0 ? stdout.trim() : '';
  return answer === '' ? undefined : answer;
};

const isSignalable = (pid: number): boolean => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};

const orUndefined = <T>(ask: () => T): T | undefined => {
  try {
    return ask();
  } catch {
    return undefined;
  }
};
