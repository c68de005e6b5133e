import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';

export type Child = Readonly<{
  url: string;
  pid: number;
  /** From spawning it to its first good answer at `readyPath`, in milliseconds. */
  readyMs: number;
  /** What it printed last. */
  said(): string;
  /** Asks it to end and waits until it has. */
  stop(): Promise<void>;
  /** Ends it with -9. */
  kill(): Promise<void>;
}>;

type Start = Readonly<{
  args: readonly string[];
  env: Readonly<Record<string, string>>;
  /** Answers 200 as soon as the server takes requests. */
  readyPath: string;
}>;

/** Runs a server as a Node process of its own on a free port (`PORT`), and waits until it is ready. */
export const startChild = async ({ args, env, readyPath }: Start): Promise<Child> => {
  const port = await freePort();
  const began = performance.now();
  const child = spawn(process.execPath, args, {
    env: { ...process.env, ...env, PORT: String(port) },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const orphaned = (): boolean => child.kill('SIGTERM');
  process.once('exit', orphaned);
  child.once('exit', () => process.off('exit', orphaned));
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => (said = (said + chunk.toString()).slice(-20_000)));
  }
  const end = async (signal: 'SIGTERM' | 'SIGKILL'): Promise<void> => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    const exited = once(child, 'exit');
    child.kill(signal);
    await exited;
  };
  const stop = () => end('SIGTERM');
  const url = `http://127.0.0.1:${port}`;
  const deadline = Date.now() + 300_000;
  while (!(await answers(url + readyPath))) {
    if (child.exitCode !== null || Date.now() > deadline) {
      await stop();
      throw new Error(`${args.join(' ')} did not become ready:\n${said}`);
    }
    await pause(20);
  }
  const readyMs = performance.now() - began;
  return { url, pid: child.pid ?? 0, readyMs, said: () => said, stop, kill: () => end('SIGKILL') };
};

const answers = (url: string): Promise<boolean> =>
  fetch(url).then(
    ({ ok }) => ok,
    () => false,
  );

const freePort = async (): Promise<number> => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('The system gave no port');
  return address.port;
};
