import { fileURLToPath } from 'node:url';

/** What all runs share: two workers, which load our TypeScript once each, as Node would (test/runner). */
export const base = {
  rootDir: fileURLToPath(new URL('..', import.meta.url)),
  runner: '<rootDir>/test/runner/index.mjs',
  moduleFileExtensions: ['js', 'json', 'ts'],
  modulePathIgnorePatterns: ['<rootDir>/dist', '<rootDir>/data'],
  transform: {},
  maxWorkers: 2,
};
