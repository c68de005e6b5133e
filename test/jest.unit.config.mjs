import { base } from './jest.base.mjs';

// Rules of the domain: pure, no database, no Nest.
export default { ...base, testRegex: ['/libs/.*\\.spec\\.ts$', '/apps/.*\\.spec\\.ts$'] };
