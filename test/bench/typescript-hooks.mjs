import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { transform } from '@swc/core';

const root = new URL('../../', import.meta.url);
const { $schema: _schema, ...swc } = JSON.parse(readFileSync(new URL('.swcrc', root), 'utf8'));

const asTypeScript = (url) => {
  const source = new URL(url.href.replace(/\.js$/, '.ts'));
  return url.protocol === 'file:' && !existsSync(url) && existsSync(source) ? source : url;
};

/** `@crosswalk/<lib>` is that library's front door; a relative `.js` is the `.ts` it will be built from. */
export const resolve = (specifier, context, next) => {
  const lib = /^@crosswalk\/([^/]+)$/.exec(specifier)?.[1];
  if (lib) return { url: new URL(`libs/${lib}/src/index.ts`, root).href, shortCircuit: true };
  if (!/^\.{1,2}\//.test(specifier)) return next(specifier, context);
  return next(asTypeScript(new URL(specifier, context.parentURL ?? pathToFileURL('./'))).href, context);
};

/** Compiles a TypeScript file in memory, by the same settings as the build. */
export const load = async (url, context, next) => {
  if (!url.startsWith(root.href) || !url.endsWith('.ts') || url.includes('/node_modules/')) return next(url, context);
  const filename = fileURLToPath(url);
  const options = { ...swc, filename, sourceMaps: 'inline', swcrc: false, configFile: false };
  const { code } = await transform(readFileSync(filename, 'utf8'), options);
  return { format: 'module', source: code, shortCircuit: true };
};
