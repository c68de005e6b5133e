import { execFileSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { changedGoldenFiles } from './golden-history.js';
import { overlay } from './overlay.js';

const CLAIMED = 'test/fixtures/events/CaseClaimed.v1.json';
const CLOSED = 'test/fixtures/events/CaseClosed.v1.json';

describe('A golden file that was committed', () => {
  let planted: ReturnType<typeof overlay>;
  const git = (...args: readonly string[]): string =>
    execFileSync('git', ['-c', 'user.name=lin', '-c', 'user.email=lin@example.org', ...args], {
      cwd: planted.folder,
      encoding: 'utf8',
    });
  const commit = (): void => {
    git('add', '.');
    git('commit', '--quiet', '--message', 'planted');
  };
  const write = (file: string, text: string): void => writeFileSync(join(planted.folder, file), text);

  beforeEach(() => {
    planted = overlay([], { [CLAIMED]: '{ "type": "CaseClaimed" }\n', [CLOSED]: '{ "type": "CaseClosed" }\n' });
    git('init', '--quiet');
    commit();
  });
  afterEach(() => planted.remove());

  it('may be joined by a new one', () => {
    write('test/fixtures/events/CaseClaimed.v2.json', '{ "type": "CaseClaimed" }\n');
    expect(changedGoldenFiles(planted.folder)).toEqual([]);
  });

  it('must not change', () => {
    write(CLAIMED, '{ "type": "CaseClaimed", "role": "lead" }\n');
    expect(changedGoldenFiles(planted.folder)).toEqual([expect.stringContaining(`${CLAIMED} is not as it was in`)]);
  });

  it('must not change by a commit either', () => {
    write(CLAIMED, '{ "type": "CaseClaimed", "role": "lead" }\n');
    commit();
    expect(changedGoldenFiles(planted.folder)).toEqual([expect.stringContaining(`${CLAIMED} is not as it was in`)]);
  });

  it('must not go, nor move', () => {
    rmSync(join(planted.folder, CLOSED));
    commit();
    expect(changedGoldenFiles(planted.folder)).toEqual([`${CLOSED} is gone`]);
  });
});
