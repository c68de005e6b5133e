import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const LONG = 120;
const GENERATED = ['apps/web/src/api/schema.ts'];

/** Source files past 120 lines, longest first, as `path (lines)`; lint refuses those past 250. */
export const longFiles = (root) =>
  execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', 'apps', 'libs', 'test'], {
    cwd: root,
    encoding: 'utf8',
  })
    .split('\n')
    .filter((file) => /\.(ts|tsx|mjs)$/.test(file) && !GENERATED.includes(file) && existsSync(join(root, file)))
    .map((file) => ({ file, lines: readFileSync(join(root, file), 'utf8').split('\n').length - 1 }))
    .filter(({ lines }) => lines > LONG)
    .toSorted((a, b) => b.lines - a.lines)
    .map(({ file, lines }) => `${file} (${lines})`);
