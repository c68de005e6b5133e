import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Wanted } from '../cases/generated.js';

const root = fileURLToPath(new URL('../../../', import.meta.url));

// What decides how the tables look and what stands in them.
const DECIDES =
  /([./](migrations?|projection|row|store|table|counts)\.ts$|\/migrations\/|^test\/bench\/(cases|base)\/)/;
const LEFT_OUT = /\.(spec|test)\.ts$/;

const filesOf = (folder: string): readonly string[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => `${folder}/${name}`)
    .filter((path) => DECIDES.test(path) && path.endsWith('.ts') && !LEFT_OUT.test(path));

/** A name that changes with the seed, the number of cases, and whatever decides what the database holds. */
export const keyOf = ({ seed, cases }: Wanted): string => {
  const hash = createHash('sha256');
  for (const path of [...filesOf('libs'), ...filesOf('test/bench')].toSorted())
    hash
      .update(`${path}\0`)
      .update(readFileSync(join(root, path)))
      .update('\0');
  return `${cases}-cases-seed-${seed}-${hash.digest('hex').slice(0, 12)}`;
};
