// What a file changes outside itself would be met by the next file of the same worker.
import { setTimeout as pause } from 'node:timers/promises';

const SETTLE_MS = 3_000;
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP', 'uncaughtException', 'unhandledRejection'];
/** Open things that somebody has to close: listening servers, child processes, connections, timers that go on. */
const OPEN = ['TCPServerWrap', 'PipeServerWrap', 'ProcessWrap', 'TCPSocketWrap', 'PipeWrap', 'FSWatcher', 'Timeout'];
const REPLACED = {
  Date,
  fetch,
  setTimeout,
  setInterval,
  setImmediate,
  'console.log': [console, 'log'],
  'console.warn': [console, 'warn'],
  'console.error': [console, 'error'],
  'Math.random': [Math, 'random'],
  'process.stdout.write': [process.stdout, 'write'],
  'process.stderr.write': [process.stderr, 'write'],
};

/** What of this process a file could change or leave open. */
export const footprint = () => ({
  env: { ...process.env },
  folder: process.cwd(),
  names: new Set(Reflect.ownKeys(globalThis)),
  values: new Map(Object.keys(REPLACED).map((name) => [name, valueOf(name)])),
  listeners: SIGNALS.map((signal) => process.listeners(signal)),
  open: openNow(),
});

/** Puts back what can be put back, and names everything that a file left behind. */
export const leftBehind = async (before) => [
  ...environment(before),
  ...folder(before),
  ...globals(before),
  ...listeners(before),
  ...(await stillOpen(before)),
];

const environment = ({ env }) => {
  const names = new Set([...Object.keys(env), ...Object.keys(process.env)]);
  return [...names]
    .filter((name) => env[name] !== process.env[name])
    .map((name) => {
      if (env[name] === undefined) delete process.env[name];
      else process.env[name] = env[name];
      return `the environment variable ${name}`;
    });
};

const folder = ({ folder }) => {
  if (process.cwd() === folder) return [];
  process.chdir(folder);
  return ['another working folder'];
};

const valueOf = (name) => {
  const [owner, key] = ownerOf(name);
  return owner[key];
};

const ownerOf = (name) => (Array.isArray(REPLACED[name]) ? REPLACED[name] : [globalThis, name]);

const globals = ({ names, values }) => {
  const added = Reflect.ownKeys(globalThis).filter((name) => !names.has(name) && typeof name === 'string');
  for (const name of added) Reflect.deleteProperty(globalThis, name);
  const replaced = [...values].filter(([name, value]) => valueOf(name) !== value);
  for (const [name, value] of replaced) {
    const [owner, key] = ownerOf(name);
    owner[key] = value;
  }
  return [...added.map((name) => `globalThis.${name}`), ...replaced.map(([name]) => `${name} replaced`)];
};

const listeners = ({ listeners }) =>
  SIGNALS.flatMap((signal, index) => {
    const added = process.listeners(signal).filter((listener) => !listeners[index].includes(listener));
    for (const listener of added) process.off(signal, listener);
    return added.map(() => `a listener for ${signal}`);
  });

const openNow = () => {
  const counts = new Map(OPEN.map((kind) => [kind, 0]));
  for (const kind of process.getActiveResourcesInfo()) {
    if (counts.has(kind)) counts.set(kind, counts.get(kind) + 1);
  }
  return counts;
};

/** Closing takes a moment after it was asked for, so what is open is asked again until it is as before. */
const stillOpen = async ({ open }) => {
  const until = Date.now() + SETTLE_MS;
  for (;;) {
    const left = [...openNow()].filter(([kind, count]) => count > open.get(kind));
    if (left.length === 0) return [];
    if (Date.now() > until) return left.map(([kind, count]) => `${count - open.get(kind)} × ${kind} open`);
    await pause(20, undefined, { ref: false });
  }
};
