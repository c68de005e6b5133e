import { transform } from '@swc/core';
import { createHash, randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = new URL('../../', import.meta.url);
const settings = readFileSync(new URL('.swcrc', root), 'utf8');
const { version } = JSON.parse(readFileSync(new URL('node_modules/@swc/core/package.json', root), 'utf8'));
const { $schema: _schema, ...swc } = JSON.parse(settings);
const folder = new URL('node_modules/.cache/crosswalk/typescript/', root);
mkdirSync(folder, { recursive: true });

export const resolve = async (specifier, context, next) => {
  const lib = /^@crosswalk\/([a-z-]+)$/.exec(specifier)?.[1];
  if (lib !== undefined) return { url: new URL(`libs/${lib}/src/index.ts`, root).href, shortCircuit: true };
  if (/^\.{1,2}\/.*\.js$/.test(specifier) && context.parentURL?.endsWith('.ts')) {
    const url = new URL(specifier.replace(/\.js$/, '.ts'), context.parentURL);
    if (existsSync(url)) return { url: url.href, shortCircuit: true };
  }
  return next(specifier, context);
};

export const load = async (url, context, next) => {
  if (!url.endsWith('.ts')) return next(url, context);
  const filename = fileURLToPath(url);
  const source = readFileSync(filename, 'utf8');
  return { format: 'module', source: await compiled(filename, source), shortCircuit: true };
};

/** Remembered by what it depends on, so that it never has to be thrown away. */
const compiled = async (filename, source) => {
  const key = createHash('sha1').update(version).update(settings).update(filename).update('\0').update(source);
  const kept = new URL(`${key.digest('hex')}.js`, folder);
  try {
    return readFileSync(kept, 'utf8');
  } catch {
    const { code } = await transform(source, { ...swc, swcrc: false, filename, sourceMaps: 'inline' });
    const part = new URL(randomUUID(), folder);
    writeFileSync(part, code);
    renameSync(part, kept); // another process may be writing the same
    return code;
  }
};
