import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { inRoot } from './root.mjs';

const LEFT_OUT = /(^|\/)(node_modules|dist|launch)(\/|$)|\.spec\.tsx?$/;

/** One line that changes whenever a file below these paths does. */
export const fingerprint = (paths) => {
  const hash = createHash('sha256');
  for (const path of paths.flatMap(filesBelow)) {
    hash
      .update(`${path}\0`)
      .update(readFileSync(inRoot(path)))
      .update('\0');
  }
  return hash.digest('hex');
};

const filesBelow = (path) => {
  if (!existsSync(inRoot(path)) || LEFT_OUT.test(path)) return [];
  if (!statSync(inRoot(path)).isDirectory()) return [path];
  return readdirSync(inRoot(path))
    .sort()
    .flatMap((name) => filesBelow(join(path, name)));
};
