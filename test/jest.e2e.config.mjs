import { base } from './jest.base.mjs';

// Everything that needs PostgreSQL, HTTP or a browser; all files share one server, each makes its own databases.
export default {
  ...base,
  testRegex: ['/test/.*\\.test\\.ts$'],
  testTimeout: 60_000,
  testSequencer: '<rootDir>/test/support/slow-first.mjs',
  // ES modules that @fastify/static and fastify's inject() load with require(): Node can, jest can not.
  transform: { ...base.transform, '/node_modules/(content-disposition|cookie)/.*\\.js$': ['@swc/jest'] },
  transformIgnorePatterns: ['/node_modules/(?!(content-disposition|cookie)/)'],
  globalSetup: '<rootDir>/test/support/start-postgres.mjs',
  globalTeardown: '<rootDir>/test/support/stop-postgres.mjs',
};
