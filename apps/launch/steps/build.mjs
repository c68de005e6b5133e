import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fingerprint } from './fingerprint.mjs';
import { inRoot } from './root.mjs';
import { runQuietly } from './run.mjs';
import { giveUp } from './say.mjs';
import { inTurn } from './turn.mjs';

const parts = [
  {
    what: 'Building the service',
    sources: ['apps/api', 'apps/cli', 'libs', 'nest-cli.json', 'tsconfig.json', '.swcrc', 'package-lock.json'],
    mark: ['dist', '.service-built'],
    outputs: [
      ['dist', 'apps'],
      ['dist', 'libs'],
    ],
    commands: [['node_modules/@nestjs/cli/bin/nest.js', 'build', '--all'], ['apps/launch/steps/bundle.mjs']],
  },
  {
    what: 'Building the pages',
    needs: ['apps', 'web', 'vite.config.ts'],
    sources: ['apps/web', 'package-lock.json'],
    mark: ['dist', '.web-built'],
    outputs: [['dist', 'web']],
    commands: [['node_modules/vite/bin/vite.js', 'build', 'apps/web', '--config', 'apps/web/vite.config.ts']],
  },
];

/** Builds what is missing or no longer what the sources say; everything when asked to start afresh. */
export const ensureBuilt = async ({ afresh = false } = {}) => {
  const stale = () => parts.filter((part) => isWanted(part) && (afresh || !isBuilt(part)));
  if (stale().length === 0) return;
  await inTurn(async () => {
    for (const part of stale()) await build(part);
  });
};

const isWanted = ({ needs }) => needs === undefined || existsSync(inRoot(...needs));

const isBuilt = ({ sources, mark, outputs }) =>
  outputs.every((path) => existsSync(inRoot(...path))) &&
  existsSync(inRoot(...mark)) &&
  readFileSync(inRoot(...mark), 'utf8') === fingerprint(sources);

const build = async ({ what, sources, mark, outputs, commands }) => {
  const built = fingerprint(sources);
  for (const path of [mark, ...outputs]) rmSync(inRoot(...path), { recursive: true, force: true });
  mkdirSync(inRoot('dist'), { recursive: true });
  for (const command of commands) {
    const code = await runQuietly(what, process.execPath, command);
    if (code !== 0) giveUp(`${what} failed; the reason is above.`, code);
  }
  writeFileSync(inRoot(...mark), built);
};
