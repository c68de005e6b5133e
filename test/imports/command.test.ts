import { readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { crosswalk } from '../../apps/cli/src/crosswalk.js';
import { languageFrom } from '../../apps/cli/src/terminal/language.js';
import { Terminal } from '../../apps/cli/src/terminal/terminal.js';
import { bostonFile, Importing } from './importing.js';

let importing: Importing;
beforeEach(async () => {
  importing = await Importing.open();
});
afterEach(() => importing.close());

/** Runs a command line on this test's database, as somebody who stands in the folder of its files. */
const run = async (...args: readonly string[]) => {
  const said = { out: '', err: '' };
  const stream = (to: keyof typeof said) => ({ write: (text: string) => (said[to] += text) });
  const terminal = new Terminal(languageFrom(args, { LANG: 'C' }), stream('out'), stream('err'));
  const env = { DATABASE_URL: importing.database.url, INIT_CWD: dirname(importing.path('x')) };
  return { code: await crosswalk(args, { env, terminal }), ...said };
};

const listed = async (): Promise<number> =>
  (await importing.pool.query('SELECT count(*)::int AS cases FROM lists.breakdown_list_v5')).rows[0].cases;

describe('crosswalk import', () => {
  it('tells what was taken and refused, writes the report beside, and brings the lists up to date', async () => {
    await importing.write(bostonFile({}, {}, { CASE_ENQUIRY_ID: '2', CLOSED_DT: '' }), 'boston.csv');
    const { out, code } = await run('import', 'boston.csv', '--profile', 'boston311', '--lang', 'en');
    expect(out).toContain('3 rows read = 2 taken + 1 refused');
    expect(out).toContain('of those taken: 2 new cases, 0 carried on, 0 there already');
    expect(code).toBe(0);
    expect(await readFile(importing.path('boston.report.csv'), 'utf8')).toContain('key-repeated');
    expect(await listed()).toBe(2);
  });

  it.each([
    [['import', 'missing.csv', '--profile', 'boston311'], '没有文件'],
    [['import', 'boston.csv', '--profile', 'gotham'], '没有配置“gotham”。可用：boston311, nyc-council'],
    [['import', 'boston.csv', '--profile', 'city.yaml'], 'city.yaml:1 profile: 缺少此项'],
    [['import', 'other.csv', '--profile', 'boston311'], '文件没有“OPEN_DT”列'],
    [['import', 'boston.csv'], '缺少选项 --profile <NAME>。'],
    [['import', '--profile', 'boston311'], '缺少参数 FILE。'],
    [['import', 'boston.csv', '--profile', 'boston311', '--reprot', 'x'], '没有“--reprot”这个选项。'],
    [['export'], '没有“export”这个命令。'],
  ])('%j is refused in words, with exit code 2', async (args, sentence) => {
    await importing.write(bostonFile({}), 'boston.csv');
    await importing.write('a,b\n1,2\n', 'other.csv');
    await importing.write('title: { zh: 某市, en: Gotham }\n', 'city.yaml');
    const { err, code } = await run(...args);
    expect(err).toContain(sentence);
    expect(code).toBe(2);
  });

  it('is explained in both languages', async () => {
    expect(await run()).toMatchObject({ code: 0, out: expect.stringContaining('导入一个城市的历史诉求') });
    const { out, code } = await run('import', '--help', '--lang', 'en');
    expect(out).toContain('taken + refused = read, always');
    expect(code).toBe(0);
  });
});
