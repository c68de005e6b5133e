import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { Bench } from './harness/bench.js';
import { benchNames, loadBench, UsageError } from './harness/discover.js';
import { machine } from './harness/machine.js';
import { measure } from './harness/measure.js';
import { table } from './harness/table.js';

const folder = fileURLToPath(new URL('.', import.meta.url));
const results = fileURLToPath(new URL('../../bench-results/', import.meta.url));
const say = (line: string): boolean => process.stderr.write(`${line}\n`);

const list = async (): Promise<void> => {
  const lines = await Promise.all(
    benchNames(folder).map(async (name) => `  ${name.padEnd(12)} ${(await loadBench(folder, name)).about}`),
  );
  console.log(['npm run bench -- NAME [--runs N] [--quick]', '', ...lines].join('\n'));
};

const runsOf = (bench: Bench<unknown>, asked: string | undefined, quick: boolean): number => {
  if (asked === undefined) return quick ? 1 : (bench.runs ?? 5);
  const runs = Number(asked);
  if (!Number.isInteger(runs) || runs < 1)
    throw new UsageError(`--runs is "${asked}"; it must be a whole number from 1.`);
  return runs;
};

const run = async (name: string, asked: string | undefined, quick: boolean): Promise<void> => {
  const bench = await loadBench(folder, name);
  const runs = runsOf(bench, asked, quick);
  const about = machine();
  say(`${name}: ${bench.about}`);
  const context = await bench.setup({ quick });
  let closing: Promise<void> | undefined;
  const close = (): Promise<void> => (closing ??= bench.teardown(context));
  const interrupted = (): void => void close().finally(() => process.exit(130));
  process.once('SIGINT', interrupted).once('SIGTERM', interrupted);
  try {
    const measured = await measure(bench, context, { runs, quick, progress: say });
    console.log(`\n${table(bench.figures, measured, about)}`);
    mkdirSync(results, { recursive: true });
    const file = `${results}${name}-${about.date.replaceAll(':', '')}.json`;
    const { figures } = bench;
    writeFileSync(file, JSON.stringify({ bench: name, runs, quick, machine: about, figures, measured }, undefined, 2));
    say(`\nWritten to ${file}`);
  } finally {
    await close();
  }
};

try {
  const { values, positionals } = parseArgs({
    options: { runs: { type: 'string' }, quick: { type: 'boolean', default: false } },
    allowPositionals: true,
  });
  const [name, ...more] = positionals;
  if (more.length > 0) throw new UsageError(`One bench at a time; "${more.join(' ')}" is left over.`);
  await (name === undefined ? list() : run(name, values.runs, values.quick));
  process.exit(0);
} catch (error) {
  const trace = error instanceof Error && !(error instanceof UsageError) ? error.stack : undefined;
  say(trace ?? String(error));
  process.exit(1);
}
