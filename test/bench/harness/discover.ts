import { readdirSync, readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { join } from 'node:path';
import type { Bench } from './bench.js';

/** The command line asks for something that is not there. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

const isBench = (value: unknown): value is Bench<unknown> =>
  typeof value === 'object' && value !== null && 'setup' in value && 'variants' in value && 'teardown' in value;

/** The names of the benches in a folder: its TypeScript files that export `bench`. */
export const benchNames = (folder: string): readonly string[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.ts') && /^export const bench\b/m.test(readFileSync(join(folder, file), 'utf8')))
    .map((file) => file.slice(0, -'.ts'.length))
    .toSorted();

/**
 * Loads a bench by name.
 * @throws UsageError naming the benches there are, when there is none of that name
 */
export const loadBench = async (folder: string, name: string): Promise<Bench<unknown>> => {
  const names = benchNames(folder);
  if (!names.includes(name)) throw new UsageError(`There is no bench "${name}". There are: ${names.join(', ')}.`);
  const module: unknown = await import(pathToFileURL(join(folder, `${name}.ts`)).href);
  const bench = typeof module === 'object' && module !== null && 'bench' in module ? module.bench : undefined;
  if (!isBench(bench)) throw new Error(`test/bench/${name}.ts exports something else than a Bench as "bench".`);
  return bench;
};
