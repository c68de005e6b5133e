import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { commandOf, processesIn, signal } from './processes.js';

/** What PostgreSQL's `postmaster.pid` tells of the server of this cluster. */
export type PidFile = Readonly<{ pid: number; port: number; status: string }>;

export const readPidFile = (cluster: string): PidFile | undefined => {
  try {
    const lines = readFileSync(join(cluster, 'postmaster.pid'), 'utf8').split('\n');
    return { pid: Number(lines[0]), port: Number(lines[3]), status: lines[7]?.trim() ?? '' };
  } catch {
    return undefined;
  }
};

/** The live server of this cluster, whoever started it; a stale file or a number taken by another program is none. */
export const runningServer = (cluster: string): PidFile | undefined => {
  const file = readPidFile(cluster);
  if (file === undefined || !(file.pid > 0)) return undefined;
  const command = commandOf(file.pid);
  return command !== undefined && (command === '' || command.includes(cluster)) ? file : undefined;
};

const ORPHAN_LOOK_MS = 20;

/** Ends what a dead server has left behind: its children keep the shared memory, and a new server would not start. */
export const endOrphans = async (cluster: string): Promise<void> => {
  for (let left = processesIn(cluster); left.length > 0; left = processesIn(cluster)) {
    for (const pid of left) signal(pid, 'SIGKILL');
    await pause(ORPHAN_LOOK_MS);
  }
};

export const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));
