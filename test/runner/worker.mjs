// Runs test files one after another in this process, which keeps every module that a file has loaded.
import { jestExpect } from '@jest/expect';
import circus, { addEventHandler, getState, resetState, run } from 'jest-circus';
import { pathToFileURL } from 'node:url';
import { footprint, leftBehind } from './leaks.mjs';
import { nameOf, resultOf } from './result.mjs';

const HEARTBEAT_MS = 2_000;
const IMPORT_MS = 120_000;

Object.assign(globalThis, circus, {
  expect: jestExpect,
  fdescribe: circus.describe.only,
  fit: circus.it.only,
  xdescribe: circus.describe.skip,
  xit: circus.it.skip,
  xtest: circus.test.skip,
});

const tell = (message) => process.connected && process.send(message);

addEventHandler((event) => {
  if (event.name === 'test_start') {
    const { timeout } = event.test;
    tell({ now: { under: `"${nameOf(event.test)}"`, timeout } });
    jestExpect.setState({ currentTestName: nameOf(event.test) });
  }
  if (event.name === 'hook_start') tell({ now: { under: `a ${event.hook.type} hook`, timeout: event.hook.timeout } });
  if (event.name === 'test_done') {
    const missed = jestExpect.extractExpectedAssertionsErrors().map(({ error }) => error);
    event.test.errors.push(...missed);
  }
});

/** Fails the test under way, else the file. */
const blame = (error) => {
  const { currentlyRunningTest, unhandledErrors } = getState();
  (currentlyRunningTest?.errors ?? unhandledErrors).push(error);
};

tell({ alive: true });
setInterval(() => tell({ alive: true }), HEARTBEAT_MS).unref();

const rejected = new Map();
process.on('uncaughtException', blame);
process.on('unhandledRejection', (error, promise) => rejected.set(promise, error));
process.on('rejectionHandled', (promise) => rejected.delete(promise));

const within = async (ms, promise, complaint) => {
  let timer;
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error(`${complaint} within ${ms / 1000} s.`)), ms);
  });
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
};

const runFile = async ({ file, config, globalConfig, timeout }) => {
  const start = Date.now();
  resetState();
  rejected.clear();
  Object.assign(getState(), { testTimeout: timeout, maxConcurrency: globalConfig.maxConcurrency });
  const pattern = globalConfig.testNamePattern;
  if (pattern) getState().testNamePattern = new RegExp(pattern, 'i');
  jestExpect.setState({ testPath: file });
  await within(IMPORT_MS, import(pathToFileURL(file).href), 'The file was not loaded');
  const before = footprint(); // modules are kept, and what they made of themselves
  const ran = await run();
  const left = await leftBehind(before);
  const errors = [...ran.unhandledErrors, ...[...rejected.values()].map(String)];
  if (left.length > 0) errors.push(`The file left behind: ${left.join('; ')}.`);
  const result = resultOf({ ...ran, unhandledErrors: errors }, { file, config, globalConfig, start });
  return { result, spoiled: left.length > 0 };
};

process.on('message', async (asked) => {
  try {
    tell(await runFile(asked));
  } catch (error) {
    tell({ error: error?.stack ?? String(error) });
  }
});
process.on('disconnect', () => process.exit());
