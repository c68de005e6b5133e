import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, readlinkSync } from 'node:fs';

/** A live process; `birth` tells it apart from an earlier or later one of the same number. */
export type Running = Readonly<{ birth: string; command: string }>;

/** The process of this number; undefined when none lives. A zombie is dead. */
export const processOf = (pid: number): Running | undefined => {
  if (!(pid > 0)) return undefined;
  if (process.platform === 'linux') return onLinux(pid);
  if (process.platform === 'win32') return signal(pid, 0) ? { birth: 'alive', command: '' } : undefined;
  const { stdout } = spawnSync('ps', ['-o', 'lstart=', '-o', 'command=', '-p', String(pid)], { encoding: 'utf8' });
  const [, birth, command] = /^\s*(\S+ +\S+ +\d+ [\d:]+ \d+)\s+(.+)/.exec(stdout ?? '') ?? [];
  return birth === undefined || command === undefined ? undefined : { birth, command };
};

/** Processes that work in this folder; none where the system doesn't tell. */
export const processesIn = (folder: string): readonly number[] => {
  if (process.platform !== 'linux') return [];
  const numbers = readdirSync('/proc').map(Number).filter(Boolean);
  return numbers.filter((pid) => orUndefined(() => readlinkSync(`/proc/${pid}/cwd`)) === folder && processOf(pid));
};

/** Sends a signal; false when the process has already ended. */
export const signal = (pid: number, name: NodeJS.Signals | 0): boolean =>
  orUndefined(() => process.kill(pid, name)) ?? false;

export const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

export const orUndefined = <T>(ask: () => T): T | undefined => {
  try {
    return ask();
  } catch {
    return undefined;
  }
};

const onLinux = (pid: number): Running | undefined => {
  const stat = orUndefined(() => readFileSync(`/proc/${pid}/stat`, 'utf8'));
  const command = orUndefined(() => readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' '));
  if (stat === undefined || command === undefined) return undefined;
  // After the name in brackets: field 3 is the state, field 22 the start in ticks since boot.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  if (fields[0] === 'Z' || fields[0] === 'X') return undefined;
  const boot = orUndefined(() => readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim());
  return { birth: `${boot ?? 'boot'} ${fields[19]}`, command };
};
