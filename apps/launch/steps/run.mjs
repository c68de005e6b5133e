import { spawn } from 'node:child_process';
import { root } from './root.mjs';
import { say } from './say.mjs';

const REMIND_MS = 15_000;

/**
 * Runs a program and says so, again and again while it takes long.
 * @returns its exit code; what it printed is shown when it failed
 */
export const runQuietly = (what, program, args) =>
  new Promise((resolve) => {
    const start = Date.now();
    const seconds = () => Math.round((Date.now() - start) / 1000);
    say(`${what} …`);
    const reminder = setInterval(() => say(`${what} … (${seconds()} s)`), REMIND_MS);
    const printed = [];
    const child = spawn(program, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
    child.stdout.on('data', (chunk) => printed.push(chunk));
    child.stderr.on('data', (chunk) => printed.push(chunk));
    child.once('error', (error) => printed.push(`${error.message}\n`));
    child.once('close', (code) => {
      clearInterval(reminder);
      if (code !== 0) process.stderr.write(Buffer.concat(printed.map((chunk) => Buffer.from(chunk))));
      resolve(code ?? 1);
    });
  });

/** Runs Node on a script with the terminal handed over; answers with the exit code. */
export const runNode = (args, env = process.env) =>
  new Promise((resolve) => {
    const child = spawn(process.execPath, args, { cwd: root, stdio: 'inherit', env });
    child.once('close', (code) => resolve(code ?? 1));
  });
