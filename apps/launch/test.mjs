// npm test [PATH …]: every test, or those whose path fits; the last line says how many passed and failed.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureBuilt } from './steps/build.mjs';
import { ensureInstalled } from './steps/install.mjs';
import { checkNode } from './steps/node-version.mjs';
import { runNode } from './steps/run.mjs';
import { say } from './steps/say.mjs';
import { tally } from './steps/tally.mjs';

const suites = { unit: 'test/jest.unit.config.mjs', e2e: 'test/jest.e2e.config.mjs' };
const only = process.argv.find((argument) => argument.startsWith('--only='))?.slice('--only='.length);
const filters = process.argv.slice(2).filter((argument) => !argument.startsWith('--only='));

const run = async (name, config) => {
  say(`Running the ${name} tests.`);
  const report = join(folder, `${name}.json`);
  const options = ['-c', config, '--passWithNoTests', '--json', `--outputFile=${report}`, ...filters];
  const code = await runNode(['node_modules/jest/bin/jest.js', ...options]);
  return tally(code, readReport(report));
};

/** None when jest itself failed. */
const readReport = (path) => {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return undefined;
  }
};

checkNode();
await ensureInstalled();
const folder = mkdtempSync(join(tmpdir(), 'crosswalk-report-'));
const asked = Object.entries(suites).filter(([name]) => only === undefined || only === name);
// The rules of the domain need no build; while it goes on they have one of two cores.
const building = ensureBuilt();
const results = [];
for (const [name, config] of asked) {
  if (name !== 'unit') await building;
  results.push(await run(name, config));
}
await building;
rmSync(folder, { recursive: true, force: true });
const passed = results.reduce((sum, result) => sum + result.passed, 0);
const failed = results.reduce((sum, result) => sum + result.failed, 0);
if (passed + failed === 0) say(`No test fits ${filters.join(' ') || 'what was asked'}.`);
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
console.log(`${passed} passed, ${failed} failed`);
