import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';

const MAIN = 'dist/apps/api/src/main.js';

export type RunningService = Readonly<{
  url: string;
  /** All that it has printed. */
  said(): string;
  /** Ends the process by this signal and waits until it has ended. */
  end(signal: 'SIGTERM' | 'SIGKILL'): Promise<void>;
}>;

/** The real service, built, in a process of its own, on a port of its own. */
export const runService = async (
  dataFolder: string,
  { demo = 'people' }: Readonly<{ demo?: 'on' | 'people' | 'off' }> = {},
): Promise<RunningService> => {
  if (!existsSync(MAIN)) throw new Error('This test runs the built service: npm run build');
  const env = {
    ...process.env,
    CROSSWALK_DATA: dataFolder,
    PORT: '0',
    LOG_LEVEL: 'warn',
    NODE_ENV: 'development',
    CROSSWALK_DEMO: demo,
  };
  const child = spawn(process.execPath, [MAIN], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  const url = await new Promise<string>((resolve, reject) => {
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk: Buffer) => {
        said = `${said}${String(chunk)}`.slice(-20_000);
        const found = /Crosswalk is up: (\S+)[^]*\n\n$/.exec(said)?.[1];
        if (found !== undefined) resolve(found);
      });
    }
    child.once('exit', () => reject(new Error(`The service did not start: ${said}`)));
  });
  const ended = once(child, 'exit');
  return {
    url,
    said: () => said,
    end: async (signal) => {
      child.kill(signal);
      await ended;
    },
  };
};
