import { existsSync, readFileSync } from 'node:fs';

const readme = readFileSync('README.md', 'utf8');
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };

describe('The README', () => {
  it('fits 200 lines', () => {
    expect(readme.split('\n').length).toBeLessThanOrEqual(200);
  });

  it('names commands that exist', () => {
    const named = [...readme.matchAll(/npm (?:run )?([a-z][a-z:0-9]*)/g)].map(([, name]) => name ?? '');
    const known = new Set([...Object.keys(scripts), 'packages', 'package', 'alone', 'prune']);
    expect(named.length).toBeGreaterThan(10);
    expect(named.filter((name) => !known.has(name))).toEqual([]);
  });

  it('names files, folders and pages that exist', () => {
    const paths = [...readme.matchAll(/`((?:apps|libs|test|docs)(?:\/[\w.-]+)*)`|\]\((docs\/[\w./-]+)\)/g)];
    const named = paths.map(([, code, link]) => code ?? link ?? '');
    expect(named.length).toBeGreaterThan(20);
    expect(named.filter((path) => !existsSync(path))).toEqual([]);
  });

  it('follows one claim through at most eight files, each of which leads on to its neighbours', () => {
    const walk = readme.slice(readme.indexOf('## Follow one claim'), readme.indexOf('## Add a use case'));
    const files = [...walk.matchAll(/^\d+\. `([^`]+)`/gm)].map(([, file]) => file ?? '');
    expect(files.length).toBeGreaterThan(0);
    expect(files.length).toBeLessThanOrEqual(8);
    expect(files.filter((file) => !existsSync(file))).toEqual([]);
  });
});
