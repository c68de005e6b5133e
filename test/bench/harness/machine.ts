import { execFileSync } from 'node:child_process';
import { availableParallelism, cpus, platform, release, totalmem } from 'node:os';

const git = (...args: readonly string[]): string => {
  try {
    return execFileSync('git', args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
  } catch {
    return 'unknown';
  }
};

/** What a figure depends on besides the code: machine, runtime, day, and the revision that was measured. */
export const machine = () => ({
  cpu: cpus()[0]?.model.trim() ?? 'unknown',
  cores: availableParallelism(),
  memoryGb: Math.round((totalmem() / 2 ** 30) * 10) / 10,
  system: `${platform()} ${release()}`,
  node: process.version,
  date: new Date().toISOString(),
  revision: git('rev-parse', '--short', 'HEAD'),
  uncommittedChanges: git('status', '--porcelain') !== '',
});

export type Machine = ReturnType<typeof machine>;
