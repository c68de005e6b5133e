import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, existsSync, openSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type Account, invocation } from './account.js';
import { clusterPath, plainEnvironment } from './cluster.js';
import { pause, readPidFile } from './pid-file.js';
import { birthOf, signal } from './processes.js';
import { EmbeddedPostgresRefused } from './refusal.js';

export type Launch = Readonly<{
  folder: string;
  native: string;
  account: Account;
  port: number;
  settings: Readonly<Record<string, string>>;
  log: (sentence: string) => void;
}>;

export type Server = Readonly<{
  pid: number;
  /** Settles when the process has ended. */
  ended: Promise<void>;
}>;

const LOOK_MS = 20;
const LOG_LIMIT_BYTES = 10_000_000;
const PATIENCE_MS = 15_000;

/**
 * Starts PostgreSQL and waits until it takes connections, however long its recovery lasts.
 * @throws EmbeddedPostgresRefused `start-failed` with the last words of its log
 */
export const launchServer = async (launch: Launch): Promise<Server> => {
  const { folder, log } = launch;
  const child = spawnServer(launch);
  child.unref();
  let over = false;
  const ended = new Promise<void>((resolve) => {
    for (const event of ['exit', 'error'] as const) child.once(event, () => resolve());
  }).then(() => {
    over = true;
  });
  for (let waited = 0; !isReady(folder, child.pid); waited += LOOK_MS) {
    if (over) throw new EmbeddedPostgresRefused('start-failed', `PostgreSQL did not start: ${lastWords(folder)}`);
    if (waited > 0 && waited % PATIENCE_MS === 0) log('PostgreSQL is still recovering from its last stop.');
    await pause(LOOK_MS);
  }
  return { pid: child.pid ?? 0, ended };
};

/** Its own session, so that Ctrl-C in a terminal reaches Node alone, which then stops things in order. */
const spawnServer = ({ folder, native, account, port, settings }: Launch): ChildProcess => {
  const wanted = { listen_addresses: '127.0.0.1', unix_socket_directories: '', ...settings };
  const options = Object.entries(wanted).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const args = ['-D', clusterPath(folder), '-p', String(port), ...options];
  const { program, args: words, ...as } = invocation(account, join(native, 'bin', 'postgres'), args);
  const output = openLog(folder);
  try {
    const stdio = ['ignore' as const, output, output];
    return spawn(program, [...words], { ...as, cwd: '/', env: plainEnvironment(), detached: true, stdio });
  } finally {
    closeSync(output);
  }
};

/** Asks for a fast shutdown, harder each time it isn't heard, and returns when the process has ended. */
export const stopServer = async (pid: number): Promise<void> => {
  const birth = birthOf(pid);
  const gone = (): boolean => birthOf(pid) !== birth || birth === undefined;
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

const isReady = (folder: string, pid: number | undefined): boolean => {
  const file = readPidFile(clusterPath(folder));
  return file !== undefined && file.pid === pid && file.status === 'ready';
};

const logPath = (folder: string): string => join(folder, 'postgres.log');

const openLog = (folder: string): number => {
  const path = logPath(folder);
  if (existsSync(path) && statSync(path).size > LOG_LIMIT_BYTES) rmSync(path);
  return openSync(path, 'a', 0o600);
};

const lastWords = (folder: string): string => {
  const lines = readFileSync(logPath(folder), 'utf8').trim().split('\n');
  return `${lines.slice(-5).join(' | ')} (more in ${logPath(folder)})`;
};
