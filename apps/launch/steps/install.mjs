import { existsSync, readFileSync } from 'node:fs';
import { inRoot } from './root.mjs';
import { runQuietly } from './run.mjs';
import { giveUp } from './say.mjs';
import { inTurn } from './turn.mjs';

/** Installs the packages when they are missing or not those of package-lock.json. */
export const ensureInstalled = async () => {
  if (isInstalled()) return;
  await inTurn(async () => {
    if (isInstalled()) return;
    const [program, ...before] = npm();
    const args = [
      ...before,
      'ci',
      '--include=dev',
      '--include=optional',
      '--no-audit',
      '--no-fund',
      '--loglevel=error',
    ];
    const code = await runQuietly('Installing the packages, which takes a minute or two the first time', program, args);
    if (code !== 0) giveUp('The packages could not be installed; npm says why above.', code);
  });
};

/** npm writes what it has installed into a hidden lock when all of it is there. */
export const isInstalled = () => {
  const installed = packagesIn(inRoot('node_modules', '.package-lock.json'));
  if (installed === undefined) return false;
  const wanted = packagesIn(inRoot('package-lock.json')) ?? {};
  return Object.entries(wanted).every(
    ([path, { version, optional, link }]) =>
      path === '' || link || (installed[path]?.version ?? (optional && version)) === version,
  );
};

const packagesIn = (path) => (existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')).packages : undefined);

/** The npm that started us, else the one on the path. */
const npm = () => {
  const started = process.env.npm_execpath;
  return started?.endsWith('.js') && /npm-cli/.test(started) ? [process.execPath, started] : ['npm'];
};
