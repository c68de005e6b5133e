import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const WORKER = fileURLToPath(new URL('worker.mjs', import.meta.url));
const TYPESCRIPT = new URL('../support/typescript.mjs', import.meta.url).href;

/** A worker speaks every two seconds, unless a test keeps it busy: silence past the timeout of that test is a loop. */
const GRACE_MS = 30_000;
const START_MS = 120_000;

/** A process that runs one file after another; a new one takes its place when it was killed or broke off. */
export class Worker {
  constructor(number, globalConfig) {
    this.number = number;
    this.globalConfig = globalConfig;
  }

  /**
   * The result of one file.
   * @throws {Error} saying which test was under way when the process fell silent or ended
   */
  async run(file, config) {
    const child = (this.child ??= this.start());
    const timeout = this.globalConfig.testTimeout ?? 5_000;
    const grace = config.globals.graceMs ?? GRACE_MS;
    let last = { under: 'its imports', timeout: START_MS };
    let silent;
    try {
      return await new Promise((resolve, reject) => {
        const watch = () => {
          const ms = last.timeout + grace;
          clearTimeout(silent);
          silent = setTimeout(() => {
            this.replace(child);
            reject(new Error(`Killed: nothing was heard for ${ms / 1000} s during ${last.under}.`));
          }, ms);
        };
        child.removeAllListeners('message').on('message', ({ now, result, spoiled, error }) => {
          last = now ? { timeout, ...now } : last;
          if (spoiled) this.replace(child);
          if (result) resolve(result);
          else if (error) reject(new Error(error));
          else watch();
        });
        child.removeAllListeners('exit').once('exit', (code, signal) => {
          this.forget(child);
          reject(new Error(`The process ended (${signal ?? code}) during ${last.under}.`));
        });
        watch();
        child.send({ file, config, globalConfig: this.globalConfig, timeout });
      });
    } finally {
      clearTimeout(silent);
    }
  }

  start() {
    const execArgv = ['--import', TYPESCRIPT, '--enable-source-maps', '--no-warnings'];
    const env = { ...process.env, JEST_WORKER_ID: String(this.number) };
    return fork(WORKER, { execArgv, env, cwd: this.globalConfig.rootDir });
  }

  /** What a file left running would fail the files after it. */
  replace(child) {
    this.forget(child);
    child.kill('SIGKILL');
  }

  forget(child) {
    if (this.child === child) this.child = undefined;
  }

  async end() {
    const { child } = this;
    if (!child) return;
    child.removeAllListeners('exit');
    const ended = once(child, 'exit');
    child.disconnect();
    const slow = setTimeout(() => child.kill('SIGKILL'), 5_000);
    await ended;
    clearTimeout(slow);
  }
}
