import { base } from './jest.base.mjs';

// Everything that needs PostgreSQL, HTTP or a browser; all files share one server, each makes its own databases.
export default {
  ...base,
  testRegex: ['/test/.*\\.test\\.ts$'],
  testTimeout: 60_000,
  testSequencer: '<rootDir>/test/support/slow-first.mjs',
  globalSetup: '<rootDir>/test/support/start-postgres.mjs',
  globalTeardown: '<rootDir>/test/support/stop-postgres.mjs',
};
