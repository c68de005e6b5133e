import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';

type Report = Readonly<{
  testResults: readonly Readonly<{
    name: string;
    message: string;
    assertionResults: readonly Readonly<{ fullName: string; status: string; failureMessages: readonly string[] }>[];
  }>[];
}>;

const JEST = ['node_modules/jest/bin/jest.js', '-c', 'test/runner/planted/jest.planted.config.mjs'];

describe('The runner of tests', () => {
  const folder = mkdtempSync(join(tmpdir(), 'crosswalk-runner-'));
  let report: Report;
  beforeAll(() => {
    const file = join(folder, 'report.json');
    spawnSync(process.execPath, [...JEST, '--json', `--outputFile=${file}`], { stdio: 'ignore' });
    report = JSON.parse(readFileSync(file, 'utf8')) as Report;
  }, 120_000);
  afterAll(() => rmSync(folder, { recursive: true }));

  const fileOf = (name: string) => {
    const found = report.testResults.find(({ name: path }) => basename(path) === `${name}.planted.ts`);
    if (!found) throw new Error(`Nothing was reported of ${name}`);
    return found;
  };
  const statusesOf = (name: string) =>
    Object.fromEntries(fileOf(name).assertionResults.map(({ fullName, status }) => [fullName, status]));

  it('fails a test or a hook that never ends, by name, and goes on', () => {
    expect(statusesOf('hangs')).toEqual({
      'hangs in a test': 'failed',
      'hangs and the next one runs': 'passed',
      'hangs in a hook which comes before it': 'failed',
    });
    expect(fileOf('hangs').message).toMatch(/Exceeded timeout of 1000 ms for a test/);
    expect(fileOf('hangs').message).toMatch(/Exceeded timeout of 1000 ms for a hook/);
  });

  it('kills a test that loops for ever, says which one it was, and goes on with a new process', () => {
    expect(fileOf('loops').message).toContain('Killed: nothing was heard for 4 s during "loops for ever".');
    expect(report.testResults).toHaveLength(7);
  });

  it('says which test ended the process', () => {
    expect(fileOf('ends').message).toContain('The process ended (3) during "ends the process".');
  });

  it('names what a file left behind', () => {
    expect(statusesOf('leaks')).toEqual({ passes: 'passed' });
    for (const left of [
      'variable CROSSWALK_PLANTED',
      'globalThis.planted',
      'a listener for SIGHUP',
      '1 × TCPServerWrap',
    ])
      expect(fileOf('leaks').message).toContain(left);
  });

  it('tells of a rejection that nobody listened to', () => {
    expect(fileOf('rejects').message).toContain('nobody heard this');
  });

  it('loads a module once for all files of a worker', () => {
    expect(statusesOf('shares-a')).toEqual({ 'the first is seen': 'passed', 'the second is seen': 'passed' });
    expect(fileOf('shares-b').assertionResults[0]?.status).toBe('passed');
  });
});
