import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';

type Working = Readonly<{
  /** The program to run: this service, told to do nothing but the work. */
  program: string;
  tell: (sentence: string) => void;
  /** The pause after the first end that nobody asked for, in milliseconds; doubles up to 30 s. 500 when absent. */
  restartMs?: number;
}>;

const LONGEST_MS = 30_000;
const PATIENCE_MS = 15_000;
// One that ran this long was in order: the next end is the first again.
const IN_ORDER_MS = 60_000;

/** Lists and processes in a process of their own: started again when it ends, and stopped with this one. */
export class WorkApart {
  #child: ChildProcess | undefined;
  #restart: NodeJS.Timeout | undefined;
  #failures = 0;
  #stopping = false;

  constructor(private readonly working: Working) {}

  start(): void {
    const { program, tell } = this.working;
    const child = spawn(process.execPath, ['--enable-source-maps', program], {
      env: { ...process.env, CROSSWALK_WORK: 'only' },
      // The channel tells it when this process is gone, however that came about.
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    });
    this.#child = child;
    const started = performance.now();
    for (const stream of [child.stdout, child.stderr]) {
      if (stream) createInterface(stream).on('line', (line) => tell(`[work] ${line}`));
    }
    child.once('error', () => undefined);
    child.once('close', (code, signal) => {
      this.#child = undefined;
      if (!this.#stopping) this.#again(performance.now() - started, signal ?? `code ${code ?? '?'}`);
    });
  }

  /** Ends when the process has ended, after 15 seconds by force. */
  async stop(): Promise<void> {
    this.#stopping = true;
    clearTimeout(this.#restart);
    const child = this.#child;
    if (!child) return;
    const closed = once(child, 'close');
    child.kill('SIGTERM');
    const impatience = setTimeout(() => child.kill('SIGKILL'), PATIENCE_MS);
    await closed;
    clearTimeout(impatience);
  }

  #again(ranMs: number, how: string): void {
    const { tell, restartMs = 500 } = this.working;
    this.#failures = ranMs > IN_ORDER_MS ? 1 : this.#failures + 1;
    const ms = Math.min(LONGEST_MS, restartMs * 2 ** (this.#failures - 1));
    tell(`Lists and processes ended (${how}); they are started again in ${ms / 1_000} s.`);
    this.#restart = setTimeout(() => this.start(), ms);
  }
}
