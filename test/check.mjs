// npm run check [-- --without STEP]: everything that needs no database, two steps at a time; only a failing step shows
// its output.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { ensureInstalled } from '../apps/launch/steps/install.mjs';
import { longFiles } from './check-lengths.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const bin = (file, ...args) => [process.execPath, `${root}node_modules/${file}`, ...args];

// Remembers what it found, so that the next check looks only at what has changed.
const types = (project) => {
  const memory = `node_modules/.cache/crosswalk/${project.replaceAll('/', '-')}.tsbuildinfo`;
  return bin('typescript-native/bin/tsc', '--noEmit', '--incremental', '--tsBuildInfoFile', memory, '-p', project);
};

const PAGE_TYPES = 'apps/web/src/api/schema.ts';

const steps = [
  ['types', types('tsconfig.json')],
  ['unit tests', bin('jest/bin/jest.js', '-c', 'test/jest.unit.config.mjs', '--maxWorkers', '1')],
  ['types of the page', types('apps/web/tsconfig.json'), 'apps/web/tsconfig.json'],
  ['borders', bin('dependency-cruiser/bin/dependency-cruise.mjs', 'apps', 'libs', 'test', '--output-type', 'err-long')],
  ['formatting', bin('prettier/bin/prettier.cjs', '--check', '--cache', '.')],
  ['lint', bin('oxlint/bin/oxlint')],
  [
    'types of the API',
    bin('openapi-typescript/bin/cli.js', 'apps/api/openapi.json', '-o', PAGE_TYPES, '--check'),
    PAGE_TYPES,
  ],
  ['dead code', bin('knip/bin/knip.js')],
  [
    'stored events',
    [process.execPath, '--import', './test/support/typescript.mjs', 'test/borders/check-golden-files.ts'],
  ],
].filter(([, , needs]) => needs === undefined || existsSync(`${root}${needs}`));

const { values } = parseArgs({ options: { without: { type: 'string', multiple: true, default: [] } } });
const unknown = values.without.filter((name) => !steps.some(([known]) => known === name));
if (unknown.length > 0) {
  console.error(`There is no step "${unknown[0]}"; the steps are: ${steps.map(([name]) => name).join(', ')}.`);
  process.exit(2);
}
const asked = steps.filter(([name]) => !values.without.includes(name));

const run = ([name, [command, ...args]]) =>
  new Promise((done) => {
    const start = performance.now();
    const output = [];
    const env = { ...process.env, NODE_OPTIONS: '', NO_COLOR: '1' };
    const child = spawn(command, args, { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'] });
    child.stdout.on('data', (chunk) => output.push(chunk));
    child.stderr.on('data', (chunk) => output.push(chunk));
    child.on('error', (error) => output.push(Buffer.from(String(error))));
    child.on('close', (code) => {
      console.log(`${code === 0 ? '✓' : '✗'} ${name.padEnd(18)} ${seconds(start)}`);
      done({ name, failed: code !== 0, output: Buffer.concat(output).toString() });
    });
  });

const seconds = (start) => `${((performance.now() - start) / 1000).toFixed(1).padStart(5)} s`;

await ensureInstalled();
const start = performance.now();
const waiting = [...asked];
const results = [];
const worker = async () => {
  for (let step = waiting.shift(); step; step = waiting.shift()) results.push(await run(step));
};
await Promise.all([worker(), worker()]);

const failures = results.filter(({ failed }) => failed);
for (const { name, output } of failures)
  console.log(`\n── ${name} ──\n${output.replaceAll(/^PASS .*\n/gm, '').trim()}`);

const long = existsSync(`${root}.git`) ? longFiles(root) : [];
if (long.length > 0) console.log(`\n! ${long.length} files are past 120 lines: ${long.slice(0, 8).join(', ')}`);
console.log(`\n${asked.length - failures.length} passed, ${failures.length} failed in ${seconds(start).trim()}`);
process.exitCode = failures.length === 0 ? 0 : 1;
