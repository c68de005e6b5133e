import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const LOCK = {
  packages: {
    '': {},
    'node_modules/left': { version: '1.0.0' },
    'node_modules/mac': { version: '1.0.0', optional: true },
  },
};

// Stands for `npm ci`: a lock of what is installed, and build tools that leave a service.
const NPM = `
const fs = require('node:fs');
fs.appendFileSync('calls', process.argv[2] + '\\n');
const lock = JSON.parse(fs.readFileSync('package-lock.json', 'utf8'));
delete lock.packages['node_modules/mac'];
fs.mkdirSync('node_modules/@nestjs/cli/bin', { recursive: true });
fs.writeFileSync('node_modules/.package-lock.json', JSON.stringify(lock));
fs.writeFileSync('node_modules/@nestjs/cli/bin/nest.js', fs.readFileSync('nest'));
fs.mkdirSync('node_modules/rolldown', { recursive: true });
fs.writeFileSync('node_modules/rolldown/package.json', '{ "type": "module", "main": "index.js" }');
fs.writeFileSync('node_modules/rolldown/index.js', fs.readFileSync('rolldown'));
`;
const ROLLDOWN = `
import { cpSync } from 'node:fs';
export const rolldown = async () => ({
  write: async ({ dir }) => cpSync('dist/apps/api/src/main.js', dir + '/main.js'),
  close: async () => undefined,
});
`;
const NEST = `
const fs = require('node:fs');
fs.appendFileSync('calls', 'build\\n');
const source = fs.readFileSync('libs/cases/src/index.ts', 'utf8');
if (source.includes('nonsense')) { console.error('nonsense in index.ts'); process.exit(3); }
fs.mkdirSync('dist/libs', { recursive: true });
fs.mkdirSync('dist/apps/api/src', { recursive: true });
fs.writeFileSync('dist/apps/api/src/main.js', 'console.log("up"); process.exitCode = 7;');
`;

export type Clone = Readonly<{
  write(path: string, text: string): void;
  /** Runs `npm start`. */
  start(): { code: number | null; out: string; said: string };
  /** What has been installed and built since the last time this was asked. */
  calls(): readonly string[];
  remove(): void;
}>;

/** A folder as a fresh clone leaves it, with our launcher and stand-ins for npm and the compiler. */
export const freshClone = (): Clone => {
  const root = mkdtempSync(join(tmpdir(), 'crosswalk-launch-'));
  const write = (path: string, text: string): void => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  };
  cpSync('apps/launch', join(root, 'apps/launch'), { recursive: true });
  write('package.json', '{ "type": "module" }');
  write('package-lock.json', JSON.stringify(LOCK));
  write('tools/package.json', '{}');
  write('tools/npm-cli.js', NPM);
  write('nest', NEST);
  write('rolldown', ROLLDOWN);
  write('node_modules/package.json', '{}');
  write('libs/cases/src/index.ts', 'export {};');
  write('calls', '');
  return {
    write,
    start: () => {
      const env = { ...process.env, npm_execpath: join(root, 'tools/npm-cli.js') };
      const { status, stdout, stderr } = spawnSync('node', ['apps/launch/start.mjs'], {
        cwd: root,
        env,
        encoding: 'utf8',
      });
      return { code: status, out: stdout, said: stderr };
    },
    calls: () => {
      const made = readFileSync(join(root, 'calls'), 'utf8').split('\n').filter(Boolean);
      write('calls', '');
      return made;
    },
    remove: () => rmSync(root, { recursive: true }),
  };
};
