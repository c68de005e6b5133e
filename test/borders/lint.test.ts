import { spawnSync } from 'node:child_process';
import { readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { overlay, repository, type Sources } from './overlay.js';
import { impurities, plantedLint, pureFiles } from './planted-lint.js';

type Diagnostic = Readonly<{ code: string; filename: string }>;
type Rules = Readonly<Record<string, string | readonly [string, ...unknown[]]>>;
type Configuration = Readonly<{ rules: Rules; overrides: readonly Readonly<{ rules: Rules }>[] }>;

const lint = (sources: Sources): readonly Diagnostic[] => {
  const { folder, remove } = overlay(['.oxlintrc.json', 'tsconfig.json', 'package.json'], sources);
  symlinkSync(join(repository, 'node_modules'), join(folder, 'node_modules'));
  const oxlint = join(repository, 'node_modules/oxlint/bin/oxlint');
  const { stdout } = spawnSync(process.execPath, [oxlint, '--format', 'json', 'libs'], {
    cwd: folder,
    encoding: 'utf8',
  });
  remove();
  return (JSON.parse(stdout) as { diagnostics: readonly Diagnostic[] }).diagnostics;
};

/** `import/no-cycle` is reported as `import(no-cycle)`, and `eqeqeq` as `eslint(eqeqeq)`. */
const reportedAs = (rule: string): string => {
  const [plugin, name] = rule.includes('/') ? rule.split('/') : ['eslint', rule];
  return `${plugin}(${name})`;
};

describe('A lint rule', () => {
  const found = lint(Object.assign({}, ...Object.values(plantedLint), pureFiles, impurities) as Sources);
  const firedIn = (file: string): readonly string[] =>
    found.flatMap(({ code, filename }) => (filename === file ? [code] : []));

  const { rules, overrides } = JSON.parse(readFileSync(join(repository, '.oxlintrc.json'), 'utf8')) as Configuration;
  const set = [rules, ...overrides.map((override) => override.rules)].flatMap((some) =>
    Object.entries(some).flatMap(([rule, setting]) => ([setting].flat()[0] === 'error' ? [rule] : [])),
  );

  it('is proved by a planted violation when the house sets it', () => {
    expect(Object.keys(plantedLint).toSorted()).toEqual([...new Set(set)].toSorted());
  });

  it.each(Object.entries(plantedLint))('%s fires on its planted violation', (rule, sources) => {
    for (const file of Object.keys(sources)) expect(firedIn(file)).toContain(reportedAs(rule));
  });

  it.each(Object.keys(pureFiles))('keeps the clock out of %s', (file) => {
    expect(firedIn(file)).toEqual(['eslint(no-restricted-globals)']);
  });

  it.each(Object.keys(impurities))('keeps impurity out: %s', (file) => {
    expect(firedIn(file)).toContain('eslint(no-restricted-globals)');
  });
});
