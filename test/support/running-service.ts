import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';

const MAIN = 'dist/apps/api/bundle/main.js';
const UP = /Crosswalk is up: (\S+)[^]*\n\n$/;

type Options = Readonly<{ demo?: 'on' | 'people' | 'off'; work?: 'inside' | 'apart' }>;

export type RunningService = Readonly<{
  url: string;
  /** All that it has printed. */
  said(): string;
  /** Ends the process by this signal and waits until it has ended. */
  end(signal: 'SIGTERM' | 'SIGKILL'): Promise<void>;
}>;

/** The real service, built, in a process of its own, on a port of its own. */
export const runService = async (dataFolder: string, options: Options = {}): Promise<RunningService> => {
  const { found, ...service } = await startService(dataFolder, UP, options);
  return { url: found, ...service };
};

/** Starts the real service and kills it with -9 as soon as it has said that. @returns what it had said */
export const killServiceAt = async (dataFolder: string, wanted: RegExp, options: Options = {}): Promise<string> => {
  const { said, end } = await startService(dataFolder, wanted, options);
  await end('SIGKILL');
  return said();
};

/** @returns once it has said what is wanted, with the first group of that */
const startService = async (dataFolder: string, wanted: RegExp, { demo = 'people', work = 'inside' }: Options) => {
  if (!existsSync(MAIN)) throw new Error('This test runs the built service: npm run build');
  const env = {
    ...process.env,
    CROSSWALK_DATA: dataFolder,
    PORT: '0',
    LOG_LEVEL: 'warn',
    NODE_ENV: 'development',
    CROSSWALK_DEMO: demo,
    CROSSWALK_WORK: work,
  };
  const child = spawn(process.execPath, [MAIN], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  const found = await new Promise<string>((resolve, reject) => {
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk: Buffer) => {
        said = `${said}${String(chunk)}`.slice(-20_000);
        const [, told] = wanted.exec(said) ?? [];
        if (told !== undefined) resolve(told);
      });
    }
    child.once('exit', () => reject(new Error(`The service did not start: ${said}`)));
  });
  const ended = once(child, 'exit');
  return {
    found,
    said: () => said,
    end: async (signal: 'SIGTERM' | 'SIGKILL'): Promise<void> => {
      child.kill(signal);
      await ended;
    },
  };
};
