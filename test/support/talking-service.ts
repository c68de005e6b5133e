import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { eventually } from './eventually.js';

const MAIN = ['--import', './test/support/typescript.mjs', 'apps/api/src/main.ts'];

/** The service in a process of its own, telling its log all it can. */
export const startTalking = async (env: Readonly<Record<string, string>>) => {
  const child: ChildProcess = spawn(process.execPath, MAIN, { env: { ...process.env, ...env }, stdio: 'pipe' });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const found = await eventually(async () => {
    const [, up] = /Crosswalk is up: (\S+)/.exec(said) ?? [];
    if (up === undefined) throw new Error(`Not up: ${said.slice(-2000)}`);
    return up;
  }, 120_000);
  const stop = async (): Promise<void> => {
    const ended = once(child, 'exit');
    child.kill('SIGTERM');
    await ended;
  };
  return { url: found, said: () => said, stop };
};
