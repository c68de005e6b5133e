// npm run dev: the service, built and started again after each change, and the pages as they are edited.
import { spawn } from 'node:child_process';
import { existsSync, watch } from 'node:fs';
import { prepare } from './steps/prepare.mjs';
import { inRoot, root } from './steps/root.mjs';
import { say } from './steps/say.mjs';

const SETTLE_MS = 300;

const start = (...args) => spawn(process.execPath, args, { cwd: root, stdio: 'inherit' });
const stop = (child) =>
  new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) return resolve();
    child.once('close', resolve);
    child.kill('SIGTERM');
  });

await prepare();
const service = () => start('apps/launch/start.mjs');
const pages = existsSync(inRoot('apps', 'web', 'vite.config.ts'))
  ? [start('node_modules/vite/bin/vite.js', 'apps/web', '--config', 'apps/web/vite.config.ts')]
  : [];
let running = service();
let restarting = Promise.resolve();

const restart = async () => {
  say('Something has changed.');
  // A process of its own: a build that fails must not end this one.
  const code = await new Promise((resolve) => start('apps/launch/build.mjs', '--stale').once('close', resolve));
  if (code !== 0) return;
  await stop(running);
  running = service();
};

let settling;
const changed = (_event, name) => {
  if (!/\.(ts|json|yaml)$/.test(name ?? '')) return;
  clearTimeout(settling);
  settling = setTimeout(() => (restarting = restarting.then(restart)), SETTLE_MS);
};
for (const folder of ['libs', 'apps/api']) watch(inRoot(folder), { recursive: true }, changed);

for (const signal of ['SIGINT', 'SIGTERM']) {
  process.once(signal, async () => {
    await Promise.all([running, ...pages].map(stop));
    process.exit(0);
  });
}
