import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { benchNames, loadBench, UsageError } from './harness/discover.js';
import { machine } from './harness/machine.js';
import { measure } from './harness/measure.js';
import { table } from './harness/table.js';

const folder = fileURLToPath(new URL('.', import.meta.url));
const results = fileURLToPath(new URL('../../bench-results/', import.meta.url));
const say = (line: string): boolean => process.stderr.write(`${line}\n`);

const HELP = `npm run bench -- NAME [--cases N] [--seed N] [--runs N] [--quick]

  --cases N  measure with N generated cases inside; they are made once and kept in bench-data/
  --seed N   of what is generated; 1 when absent
  --runs N   counted rounds
  --quick    short runs, for a first impression
  --help     this text; docs/benchmarks.md says what each bench measures
`;

const list = async (): Promise<void> => {
  const lines = await Promise.all(
    benchNames(folder).map(async (name) => `  ${name.padEnd(9)} ${(await loadBench(folder, name)).about}`),
  );
  console.log([HELP, ...lines].join('\n'));
};

type Asked = Readonly<Partial<Record<'runs' | 'cases' | 'seed', string>>>;

const wholeNumber = (option: keyof Asked, text: string | undefined, usual: number, least = 1): number => {
  const number = text === undefined ? usual : Number(text);
  if (Number.isInteger(number) && number >= least && text !== '') return number;
  throw new UsageError(`--${option} is "${text}"; it must be a whole number from ${least}.`);
};

const run = async (name: string, asked: Asked, quick: boolean): Promise<void> => {
  const bench = await loadBench(folder, name);
  const runs = wholeNumber('runs', asked.runs, quick ? 1 : (bench.runs ?? 5));
  if (bench.cases === undefined && asked.cases !== undefined)
    throw new UsageError(`The bench ${name} takes no --cases.`);
  const cases = wholeNumber('cases', asked.cases, bench.cases ?? 0, 0);
  const seed = wholeNumber('seed', asked.seed, 1);
  const about = machine();
  say(`${name}: ${bench.about}`);
  let closing: Promise<void> | undefined;
  let close = async (): Promise<void> => undefined;
  const interrupted = (): void => void close().finally(() => process.exit(130));
  process.once('SIGINT', interrupted).once('SIGTERM', interrupted);
  const context = await bench.setup({ quick, cases, seed, runs, say });
  close = (): Promise<void> => (closing ??= bench.teardown(context));
  try {
    const measured = await measure(bench, context, { runs, quick, progress: say });
    console.log(`\n${table(bench.figures, measured, about)}`);
    mkdirSync(results, { recursive: true });
    const file = `${results}${name}-${about.date.replaceAll(':', '')}.json`;
    const told = { bench: name, cases, seed, runs, quick, machine: about, figures: bench.figures, measured };
    writeFileSync(file, JSON.stringify(told, undefined, 2));
    say(`\nWritten to ${file}`);
  } finally {
    await close();
  }
};

const argumentsOf = () => {
  const text = { type: 'string' } as const;
  const flag = { type: 'boolean', default: false } as const;
  try {
    return parseArgs({
      options: { runs: text, cases: text, seed: text, quick: flag, help: { ...flag, short: 'h' } },
      allowPositionals: true,
    });
  } catch (error) {
    throw new UsageError(`${error instanceof Error ? error.message : String(error)}\n\n${HELP}`);
  }
};

try {
  const { values, positionals } = argumentsOf();
  const [name, ...more] = positionals;
  if (more.length > 0) throw new UsageError(`One bench at a time; "${more.join(' ')}" is left over.`);
  await (name === undefined || values.help ? list() : run(name, values, values.quick));
  process.exit(0);
} catch (error) {
  const trace = error instanceof Error && !(error instanceof UsageError) ? error.stack : undefined;
  say(trace ?? (error instanceof Error ? error.message : String(error)));
  process.exit(1);
}
