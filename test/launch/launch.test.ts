import { spawnSync } from 'node:child_process';
import { type Clone, freshClone } from './clone.js';

describe('npm start', () => {
  let clone: Clone;
  beforeEach(() => {
    clone = freshClone();
  });
  afterEach(() => clone.remove());

  it('installs and builds a fresh clone, says so, and ends as the service ends', () => {
    const { code, out, said } = clone.start();
    expect(clone.calls()).toEqual(['ci', 'build']);
    expect(said).toMatch(/Installing the packages.*\n.*Building the service/);
    expect({ code, out }).toEqual({ code: 7, out: 'up\n' });
  });

  it('does nothing twice', () => {
    clone.start();
    clone.calls();
    expect(clone.start().said).toBe('');
    expect(clone.calls()).toEqual([]);
  });

  it('builds again when a source has changed, but not for a test', () => {
    clone.start();
    clone.calls();
    clone.write('libs/cases/src/case.spec.ts', 'it.todo');
    clone.start();
    expect(clone.calls()).toEqual([]);
    clone.write('libs/cases/src/index.ts', 'export const changed = true;');
    clone.start();
    expect(clone.calls()).toEqual(['build']);
  });

  it('installs again when the lock names another version', () => {
    clone.start();
    clone.calls();
    clone.write('package-lock.json', '{ "packages": { "node_modules/left": { "version": "1.0.1" } } }');
    clone.start();
    expect(clone.calls()).toEqual(['ci', 'build']);
  });

  it('shows why a build failed, starts nothing, and tries again the next time', () => {
    clone.write('libs/cases/src/index.ts', 'nonsense');
    const { code, out, said } = clone.start();
    expect({ code, out }).toEqual({ code: 3, out: '' });
    expect(said).toMatch(/nonsense in index\.ts[^]*Building the service failed/);
    clone.write('libs/cases/src/index.ts', 'export {};');
    expect(clone.start().out).toBe('up\n');
  });

  it('says which Node it needs', () => {
    const check = `import('./apps/launch/steps/node-version.mjs').then((it) => it.checkNode('18.20.4'))`;
    const { status, stderr } = spawnSync(process.execPath, ['-e', check], { encoding: 'utf8' });
    expect(status).toBe(1);
    expect(stderr).toContain('Node 20.19.0 or later is needed, and this is 18.20.4');
  });
});

describe('npm test', () => {
  const tally = (code: number, report: object | undefined): unknown => {
    const count = `import('./apps/launch/steps/tally.mjs').then((it) => console.log(JSON.stringify(it.tally(${code}, ${JSON.stringify(report)}))))`;
    return JSON.parse(spawnSync(process.execPath, ['-e', count], { encoding: 'utf8' }).stdout);
  };
  const report = { numPassedTests: 5, numFailedTests: 1, numRuntimeErrorTestSuites: 0 };

  it('counts a file that could not be run as a failure', () => {
    expect(tally(1, { ...report, numRuntimeErrorTestSuites: 2 })).toEqual({ passed: 5, failed: 3 });
  });

  it('never calls a run passed that ended badly', () => {
    expect(tally(1, { ...report, numFailedTests: 0 })).toEqual({ passed: 5, failed: 1 });
    expect(tally(134, undefined)).toEqual({ passed: 0, failed: 1 });
  });
});
