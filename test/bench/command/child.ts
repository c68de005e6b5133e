import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';

export type Child = Readonly<{
  url: string;
  /** What it printed last. */
  said(): string;
  /** Asks it to end and waits until it has. */
  stop(): Promise<void>;
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
  const child = spawn(process.execPath, args, {
    env: { ...process.env, ...env, PORT: String(port) },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => (said = (said + chunk.toString()).slice(-4000)));
  }
  const stop = async (): Promise<void> => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    const exited = once(child, 'exit');
    child.kill('SIGTERM');
    await exited;
  };
  const url = `http://127.0.0.1:${port}`;
  const deadline = Date.now() + 180_000;
  while (!(await answers(url + readyPath))) {
    if (child.exitCode !== null || Date.now() > deadline) {
      await stop();
      throw new Error(`${args.join(' ')} did not become ready:\n${said}`);
    }
    await pause(100);
  }
  return { url, said: () => said, stop };
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
