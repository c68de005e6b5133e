import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { overlay, repository } from './overlay.js';
import { allowedImports, plantedImports, plantedPackages } from './planted-imports.js';

type Rule = Readonly<{ name: string; severity: string; comment?: string }>;
type Violation = Readonly<{ from: string; rule: Rule }>;

const { forbidden } = createRequire(import.meta.url)('../../.dependency-cruiser.cjs') as { forbidden: readonly Rule[] };

const cruise = (): readonly Violation[] => {
  const sources = Object.assign({}, ...Object.values(plantedImports), allowedImports, plantedPackages);
  const { folder, remove } = overlay(['.dependency-cruiser.cjs', 'tsconfig.json'], sources);
  const bin = join(repository, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
  const { stdout } = spawnSync(process.execPath, [bin, 'apps', 'libs', 'test', '--output-type', 'json'], {
    cwd: folder,
    encoding: 'utf8',
  });
  remove();
  return (JSON.parse(stdout) as { summary: { violations: readonly Violation[] } }).summary.violations;
};

describe('A border between rooms', () => {
  const violations = cruise();
  const firedIn = (files: readonly string[]): readonly string[] => [
    ...new Set(violations.filter(({ from }) => files.includes(from)).map(({ rule }) => rule.name)),
  ];

  it.each(Object.entries(plantedImports))('%s: fires on its planted violation, and alone', (rule, sources) => {
    expect(firedIn(Object.keys(sources))).toEqual([rule]);
  });

  const breaking = Object.entries(plantedImports).flatMap(([rule, sources]) =>
    Object.entries(sources).flatMap(([path, source]) => (source.startsWith('import') ? [[rule, path] as const] : [])),
  );
  it.each(breaking)('%s: fires in %s', (rule, path) => {
    expect(firedIn([path])).toEqual([rule]);
  });

  it('lets the house itself be built', () => {
    expect(violations.filter(({ from }) => from in allowedImports)).toEqual([]);
  });

  it('is proved by a planted violation', () => {
    expect(Object.keys(plantedImports).toSorted()).toEqual(forbidden.map(({ name }) => name).toSorted());
  });

  it.each(forbidden.map((rule) => [rule.name, rule] as const))('%s: fails the build and teaches why', (_, rule) => {
    expect(rule).toMatchObject({ severity: 'error', comment: expect.stringMatching(/^[A-Z].{40,}[.]$/) });
  });
});
