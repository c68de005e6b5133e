import { base } from './jest.base.mjs';

// Rules of the domain: pure, no database, no Nest. Patient, because a build may go on beside them.
export default { ...base, testRegex: ['/libs/.*\\.spec\\.ts$', '/apps/.*\\.spec\\.ts$'], testTimeout: 30_000 };
