import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const repository = fileURLToPath(new URL('../../', import.meta.url));

/** Sources by their path in the repository. */
export type Sources = Readonly<Record<string, string>>;

/** A small repository in a temporary folder: our own configuration files over planted sources. */
export const overlay = (configuration: readonly string[], sources: Sources) => {
  const folder = mkdtempSync(join(tmpdir(), 'crosswalk-planted-'));
  for (const file of configuration) copyFileSync(join(repository, file), join(folder, file));
  for (const [path, source] of Object.entries(sources)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), source);
  }
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
};
