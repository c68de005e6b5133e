import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { crosswalk } from '../../apps/cli/src/crosswalk.js';
import { Terminal } from '../../apps/cli/src/terminal/terminal.js';
import { runApi, type RunningApi } from '../http/support/api.js';
import { freshDatabase, type FreshDatabase } from '../support/postgres.js';
import { secretsFolder } from '../support/secrets-folder.js';

let database: FreshDatabase;
let api: RunningApi;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'crosswalk-organisation-'));
  database = await freshDatabase();
  api = await runApi(database.url);
});

afterAll(async () => {
  await api.close();
  await database.drop();
  await rm(folder, { recursive: true });
});

const run = async (language: 'zh' | 'en', ...args: readonly string[]) => {
  const said = { out: '', err: '' };
  const stream = (to: keyof typeof said) => ({ write: (text: string) => (said[to] += text) });
  const terminal = new Terminal(language, stream('out'), stream('err'));
  const env = { DATABASE_URL: database.url, CROSSWALK_SECRETS: secretsFolder, INIT_CWD: folder };
  return { code: await crosswalk(['organisation', ...args], { env, terminal }), ...said };
};

const ROWS = ['类别,名称,上级类别,上级', '社区,清泰社区,街道,望江街道', '社区,无主社区,街道,无此街道'];

const write = (name: string, rows: readonly string[]) => writeFile(join(folder, name), rows.join('\r\n'));

const called = async (name: string): Promise<number> => {
  const { body } = await api.as('zhao-lei').get('/api/units').expect(200);
  return body.items.filter((unit: { name: string }) => unit.name === name).length;
};

describe('crosswalk organisation', () => {
  it('exports what can be imported again, where nothing is new', async () => {
    expect(await run('en', 'export', 'all.xlsx')).toMatchObject({ code: 0, err: '' });
    const { code, out } = await run('en', 'import', 'all.xlsx');
    expect({ code, out }).toEqual({
      code: 0,
      out: expect.stringMatching(/^(\d+) rows: 0 with something new, \1 as it is already, 0 not taken\.\n$/),
    });
  });

  it('exports one part as CSV', async () => {
    expect(await run('zh', 'export', 'people.csv', '--part', 'people')).toMatchObject({ code: 0, err: '' });
    expect(await readFile(join(folder, 'people.csv'), 'utf8')).toContain('"he-min"');
  });

  it('leaves a file alone that is there already', async () => {
    await write('kept.csv', ['mine']);
    expect((await run('en', 'export', 'kept.csv')).code).toBe(2);
    expect(await readFile(join(folder, 'kept.csv'), 'utf8')).toBe('mine');
  });

  it('only looks when it is told to, and says what would be refused', async () => {
    await write('new.csv', ROWS);
    const { code, out } = await run('en', 'import', 'new.csv', '--dry-run');
    expect({ code, out: out.split('\n') }).toEqual({
      code: 0,
      out: [
        'row 3 · column D (Parent): There is no subdistrict called “无此街道”',
        '2 rows: 1 with something new, 0 as it is already, 1 not taken.',
        'This was only a look: nothing was written.',
        '',
      ],
    });
    expect(await called('清泰社区')).toBe(0);
  });

  it('takes the good rows, which the lists show when it ends, and takes them once', async () => {
    await write('new.csv', ROWS);
    const first = await run('zh', 'import', 'new.csv');
    expect(first).toMatchObject({ code: 0, out: expect.stringContaining('第 3 行 · D 列（上级）：没有名为') });
    expect(await called('清泰社区')).toBe(1);
    expect((await run('zh', 'import', 'new.csv')).out).toContain('0 行有新内容，1 行本来如此，1 行没有导入');
  });

  it('says what keeps a file from being used', async () => {
    await write('other.csv', ['甲,乙', '1,2']);
    expect(await run('en', 'import', 'other.csv')).toMatchObject({
      code: 2,
      err: expect.stringContaining('No headings were found'),
    });
    expect((await run('en', 'import', 'absent.csv')).code).toBe(2);
    expect((await run('en', 'export', 'all.pdf')).code).toBe(2);
    expect((await run('en', 'export', 'one.csv', '--part', 'cases')).code).toBe(2);
  });
});
