import { base } from '../../jest.base.mjs';

// Files that misbehave, for test/runner/runner.test.ts; one worker runs them all, one after the other.
export default {
  ...base,
  testRegex: ['/test/runner/planted/.*\\.planted\\.ts$'],
  testTimeout: 1_000,
  globals: { graceMs: 3_000 },
  maxWorkers: 1,
  testSequencer: '<rootDir>/test/runner/planted/by-name.mjs',
};
