import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const { $schema: _schema, ...swc } = JSON.parse(readFileSync(`${root}.swcrc`, 'utf8'));
const aliases = Object.fromEntries(
  readdirSync(`${root}libs`).map((lib) => [`^@crosswalk/${lib}$`, `<rootDir>/libs/${lib}/src/index.ts`]),
);

/** What all runs share: TypeScript as ES modules, library aliases, two workers. */
export const base = {
  rootDir: root,
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts'],
  moduleFileExtensions: ['js', 'json', 'ts'],
  modulePathIgnorePatterns: ['<rootDir>/dist', '<rootDir>/data'],
  transform: { '^.+\\.ts$': ['@swc/jest', { ...swc, sourceMaps: 'inline' }] },
  moduleNameMapper: { ...aliases, '^(\\.{1,2}/.*)\\.js$': '$1' },
  maxWorkers: 2,
};
