import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, existsSync, openSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { invocation } from './account.js';
import type { Place } from './cluster.js';
import { clusterPath } from './folder.js';
import { orUndefined, pause, processesIn, processOf, signal } from './processes.js';
import { EmbeddedPostgresRefused } from './refusal.js';

export type Launch = Place & Readonly<{ settings: Readonly<Record<string, string>>; log: (sentence: string) => void }>;

/** `ended` settles when the process has. */
export type Server = Readonly<{ pid: number; ended: Promise<void> }>;

const LOOK_MS = 20;
const LOG_LIMIT_BYTES = 10_000_000;
const PATIENCE_MS = 15_000;

/** The live server of this folder, also one that another process started; a stale file or a number taken by another program is none. */
export const runningServer = (folder: string): Readonly<{ pid: number; ready: boolean }> | undefined => {
  const cluster = clusterPath(folder);
  const lines = orUndefined(() => readFileSync(join(cluster, 'postmaster.pid'), 'utf8'))?.split('\n');
  const pid = Number(lines?.[0]);
  const command = processOf(pid)?.command;
  if (command === undefined || (command !== '' && !command.includes(cluster))) return undefined;
  return { pid, ready: lines?.[7]?.trim() === 'ready' };
};

/**
 * Starts PostgreSQL and waits until it takes connections, however long its recovery lasts.
 * @throws EmbeddedPostgresRefused `start-failed` with the last words of its log
 */
export const launchServer = async (launch: Launch): Promise<Server> => {
  const { folder, log } = launch;
  await endOrphans(folder);
  const child = spawnServer(launch);
  child.unref();
  let over = false;
  const ended = new Promise<void>((resolve) => {
    for (const event of ['exit', 'error'] as const) child.once(event, () => resolve());
  }).then(() => void (over = true));
  const isReady = (): boolean => {
    const server = runningServer(folder);
    return server?.pid === child.pid && server?.ready === true;
  };
  for (let waited = 0; !isReady(); waited += LOOK_MS) {
    if (over) throw new EmbeddedPostgresRefused('start-failed', `PostgreSQL did not start: ${lastWords(folder)}`);
    if (waited > 0 && waited % PATIENCE_MS === 0) log('PostgreSQL is still recovering from its last stop.');
    await pause(LOOK_MS);
  }
  return { pid: child.pid ?? 0, ended };
};

/** Asks for a fast shutdown, harder each time it isn't heard, and returns when the process has ended. */
export const stopServer = async (pid: number): Promise<void> => {
  const birth = processOf(pid)?.birth;
  const gone = (): boolean => birth === undefined || processOf(pid)?.birth !== birth;
  for (const [name, patience] of [
    ['SIGINT', 30_000],
    ['SIGQUIT', 10_000],
    ['SIGKILL', 10_000],
  ] as const) {
    if (gone()) return;
    signal(pid, name);
    for (let waited = 0; waited < patience && !gone(); waited += LOOK_MS) await pause(LOOK_MS);
  }
};

/** Ends what a dead server has left behind: its children keep the shared memory, and a new server would not start. */
const endOrphans = async (folder: string): Promise<void> => {
  const cluster = clusterPath(folder);
  for (let left = processesIn(cluster); left.length > 0; left = processesIn(cluster)) {
    for (const pid of left) signal(pid, 'SIGKILL');
    await pause(LOOK_MS);
  }
};

/** Its own session, so that Ctrl-C in a terminal reaches Node alone, which then stops things in order. */
const spawnServer = ({ folder, native, account, access, settings }: Launch): ChildProcess => {
  const wanted = { listen_addresses: '127.0.0.1', port: access.port, unix_socket_directories: '', ...settings };
  const words = Object.entries(wanted).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const command = [join(native, 'bin', 'postgres'), '-D', clusterPath(folder), ...words];
  const { program, args, options } = invocation(account, command);
  const path = logPath(folder);
  if (existsSync(path) && statSync(path).size > LOG_LIMIT_BYTES) rmSync(path);
  const output = openSync(path, 'a', 0o600);
  try {
    return spawn(program, args, { ...options, detached: true, stdio: ['ignore', output, output] });
  } finally {
    closeSync(output);
  }
};

const logPath = (folder: string): string => join(folder, 'postgres.log');

const lastWords = (folder: string): string => {
  const lines = readFileSync(logPath(folder), 'utf8').trim().split('\n');
  return `${lines.slice(-5).join(' | ')} (more in ${logPath(folder)})`;
};
