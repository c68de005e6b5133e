import { spawn, type ChildProcessByStdio } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { signingIn, type SigningIn } from '../../support/signing-in.js';

const main = fileURLToPath(new URL('../../../dist/apps/api/bundle/main.js', import.meta.url));
const UP = /Crosswalk is up: (\S+)[^]*\n\n$/;

export type RunningService = SigningIn & Readonly<{ url: string; stop(): Promise<void> }>;

/** Starts the built service as people do, with a data folder and a port of its own. */
export const startService = async (): Promise<RunningService> => {
  if (!existsSync(main)) throw new Error('Build the service first: npm run build');
  const folder = await mkdtemp(join(tmpdir(), 'crosswalk-journey-'));
  const { DATABASE_URL: _other, NODE_OPTIONS: _ours, ...env } = process.env;
  const child = spawn(process.execPath, [main], {
    env: { ...env, CROSSWALK_DATA: join(folder, 'data'), HOST: '127.0.0.1', PORT: '0', CROSSWALK_DEMO: 'people' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const stop = async (): Promise<void> => {
    if (child.exitCode === null && child.signalCode === null) {
      child.kill('SIGTERM');
      await once(child, 'exit');
    }
    await rm(folder, { recursive: true, force: true });
  };
  try {
    const { url, told } = await greetingOf(child);
    return { url, ...signingIn(url, told), stop };
  } catch (error) {
    await stop();
    throw error;
  }
};

/** Where the service says it is up, and how to come in. @throws Error with all it said when it ends instead */
const greetingOf = (child: ChildProcessByStdio<null, Readable, Readable>): Promise<{ url: string; told: string }> =>
  new Promise((resolve, reject) => {
    let told = '';
    const listen = (chunk: Buffer): void => {
      told += chunk.toString();
      const url = UP.exec(told)?.[1];
      if (url !== undefined) resolve({ url, told });
    };
    child.stdout.on('data', listen);
    child.stderr.on('data', listen);
    child.once('exit', (code) => reject(new Error(`The service ended with ${code}:\n${told}`)));
  });
