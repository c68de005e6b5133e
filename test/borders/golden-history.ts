import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = 'test/fixtures/events';

/**
 * The golden files that were committed once and are not there as they were, each with the reason.
 * @param root folder of a git clone; a shallow one is compared with the history it has
 */
export const changedGoldenFiles = (root: string): readonly string[] => {
  const git = (...args: readonly string[]): string =>
    execFileSync('git', args, { cwd: root, encoding: 'utf8', maxBuffer: 2 ** 28 }).trim();
  const added = git('log', '--no-renames', '--diff-filter=A', '--format=@%H', '--name-only', '--', FOLDER);
  return [...firstCommits(added.split('\n'))].flatMap(([file, commit]) => {
    if (!existsSync(join(root, file))) return [`${file} is gone`];
    const same = readFileSync(join(root, file), 'utf8').trim() === git('show', `${commit}:${file}`);
    return same ? [] : [`${file} is not as it was in ${commit.slice(0, 7)}`];
  });
};

/** From git's listing, newest first, the oldest commit that added each file. */
const firstCommits = (lines: readonly string[]): ReadonlyMap<string, string> => {
  const commits = new Map<string, string>();
  let commit = '';
  for (const line of lines.filter(Boolean)) {
    if (line.startsWith('@')) commit = line.slice(1);
    else commits.set(line, commit);
  }
  return commits;
};
