import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const TICKS_A_SECOND = 100; // what Linux counts processor time in

/** The processes of a running service: Node's, and PostgreSQL's with all its children. */
export type Pids = Readonly<{ app: readonly number[]; database: readonly number[] }>;

const requireLinux = (): void => {
  if (!existsSync('/proc/self/smaps_rollup')) throw new Error('This bench reads /proc, so it runs on Linux alone.');
};

/** `pid (name) state ppid … utime stime cutime cstime`, from the name's closing bracket on. */
const statOf = (pid: number): readonly string[] => {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return text.slice(text.lastIndexOf(')') + 2).split(' ');
  } catch {
    return []; // it has ended
  }
};

const treeOf = (root: number, without?: number): readonly number[] => {
  const all = readdirSync('/proc').map(Number).filter(Number.isInteger);
  const parents = new Map(all.map((pid) => [pid, Number(statOf(pid)[1])]));
  const below = (pid: number): readonly number[] =>
    pid === without ? [] : [pid, ...all.filter((child) => parents.get(child) === pid).flatMap(below)];
  return below(root);
};

/** @param postgres folder of the embedded PostgreSQL */
export const processesOf = (app: number, postgres: string): Pids => {
  requireLinux();
  const [first = ''] = readFileSync(join(postgres, 'cluster', 'postmaster.pid'), 'utf8').split('\n');
  const postmaster = Number(first);
  return { app: treeOf(app, postmaster), database: treeOf(postmaster) };
};

/** Processor seconds so far, with those of children that have ended. */
export const cpuSeconds = (pids: readonly number[]): number =>
  pids.reduce((sum, pid) => {
    const [utime = 0, stime = 0, cutime = 0, cstime = 0] = statOf(pid).slice(11, 15).map(Number);
    return sum + (utime + stime + cutime + cstime) / TICKS_A_SECOND;
  }, 0);

/** Memory in MiB, each page shared by n processes counted as a n-th in each (PSS). */
export const pssMb = (pids: readonly number[]): number =>
  pids.reduce((sum, pid) => {
    try {
      const [, kb = '0'] = /^Pss: +(\d+) kB/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8')) ?? [];
      return sum + Number(kb) / 1024;
    } catch {
      return sum; // it has ended
    }
  }, 0);
