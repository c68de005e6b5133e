import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { crosswalk } from '../../apps/cli/src/crosswalk.js';
import { languageFrom } from '../../apps/cli/src/terminal/language.js';
import { Terminal } from '../../apps/cli/src/terminal/terminal.js';
import { stall } from '../support/small-procedure.js';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'crosswalk-procedure-'));
});
afterEach(() => rm(folder, { recursive: true }));

const write = (name: string, yaml: string): Promise<void> => writeFile(join(folder, name), yaml);

/** Runs a command line as somebody who stands in this test's folder, where no database can be reached. */
const run = async (...args: readonly string[]) => {
  const said = { out: '', err: '' };
  const stream = (to: keyof typeof said) => ({ write: (text: string) => (said[to] += text) });
  const terminal = new Terminal(languageFrom(args, { LANG: 'C' }), stream('out'), stream('err'));
  const env = { INIT_CWD: folder, CROSSWALK_DATA: folder, DATABASE_URL: 'postgres://nobody@127.0.0.1:1/nothing' };
  return { code: await crosswalk(args, { env, terminal }), ...said };
};

describe('crosswalk procedure check', () => {
  it('says of a sound definition what is in it', async () => {
    await write('stall.yaml', stall);
    expect(await run('procedure', 'check', 'stall.yaml', '--lang', 'en')).toEqual({
      code: 0,
      out: 'ok: stall.yaml: job-fair-stall version 1, steps 2 (required 2), categories 1, questions 4\n',
      err: '',
    });
  });

  it('says of the example of the documentation that it is sound, and of all that come along', async () => {
    const example = join(process.cwd(), 'docs/examples/job-fair-stall.v1.yaml');
    const shipped = ['problem.v1', 'problem.v2', 'service-order.v1', 'errand.v1', 'enterprise-request.v1'].map((name) =>
      join(process.cwd(), `libs/procedures/definitions/${name}.yaml`),
    );
    const { code, out } = await run('procedure', 'check', example, ...shipped);
    expect(out.match(/^ok: /gm)).toHaveLength(6);
    expect(code).toBe(0);
  });

  it('names file, line and key of every fault of every file, in the language of the reader', async () => {
    await write('a.yaml', stall.replace('version: 1', 'version: one'));
    await write('b.yaml', stall);
    await write('c.yaml', stall.replace('24 hours', 'a day').replace('lead: [department]', 'lead: [departments]'));
    const { code, out } = await run('procedure', 'check', 'a.yaml', 'b.yaml', 'c.yaml', 'd.yaml', '.');
    expect(out.split('\n')).toEqual([
      'a.yaml:2 version: 应为不小于 1 的整数',
      'ok: b.yaml：job-fair-stall 第 1 版，步骤 2（必需 2），类别 1，问题 4',
      'c.yaml:4 claim.lead[1]: “departments”不可用；只能是 department, organisation, team, community',
      'c.yaml:19 limits.resolve.utilities: “a day”不是时限；例如 24 hours、7 days、2 working-days',
      'd.yaml:1 (file): 没有这个文件',
      '.:1 (file): 这是文件夹，请指定其中的文件',
      '',
    ]);
    expect(code).toBe(1);
  });

  it('finds that a version which comes along was made to say something else', async () => {
    await write('errand.yaml', stall.replace('name: job-fair-stall', 'name: errand'));
    const { code, out } = await run('procedure', 'check', 'errand.yaml', '--lang', 'en');
    expect(out).toBe('errand.yaml:2 version: errand version 1 is not what it was: raise its version\n');
    expect(code).toBe(1);
  });
});

describe('crosswalk procedure show', () => {
  it('draws the newest version, or the one that is asked for', async () => {
    const newest = await run('procedure', 'show', 'problem');
    expect(newest.out).toMatch(/^跨部门难题（problem 第 2 版）\n/);
    expect(newest.out).toContain('| 点题 |->| 上清单 |->| 领办 |');
    expect(newest.code).toBe(0);
    const first = await run('procedure', 'show', 'problem', '--version', '1', '--lang', 'en');
    expect(first.out).toMatch(/^Problem across departments \(problem version 1\)\n/);
    expect(first.out).not.toContain('* survey');
  });

  it('draws one of the installation, and one in a file', async () => {
    await mkdir(join(folder, 'procedures'));
    await write('procedures/stall.yaml', stall);
    await write('other.yaml', stall.replace('en: A stall', 'en: Another stall'));
    expect((await run('procedure', 'show', 'job-fair-stall', '--lang', 'en')).out).toMatch(/^A stall \(job-fair-stall/);
    expect((await run('procedure', 'show', 'other.yaml', '--lang', 'en')).out).toMatch(
      /^Another stall \(job-fair-stall/,
    );
  });

  it('tells the faults of what cannot be drawn', async () => {
    await write('stall.yaml', stall.replace('version: 1', 'version: one'));
    const { code, out } = await run('procedure', 'show', 'stall.yaml');
    expect(out).toBe('stall.yaml:2 version: 应为不小于 1 的整数\n');
    expect(code).toBe(1);
  });
});

describe('crosswalk procedure', () => {
  it.each([
    [['show', 'unicorn'], '没有流程“unicorn”。可用：enterprise-request, errand, problem, service-order。'],
    [['show', 'problem', '--version', '7'], '“problem”没有第 7 版。现有：1, 2。'],
    [['show'], '缺少参数 NAME。'],
    [['check'], '缺少参数 FILE。'],
    [['chek'], '没有“chek”这个命令。'],
    [[], '画出一个流程'],
  ])('%j is refused in words, with exit code 2', async (args, sentence) => {
    const { err, code } = await run('procedure', ...args);
    expect(err).toContain(sentence);
    expect(code).toBe(2);
  });

  it('is explained in both languages', async () => {
    expect((await run('procedure', 'check', '--help')).out).toContain('每个问题占一行：文件:行 键: 说明');
    const { out, code } = await run('procedure', 'show', '--help', '--lang', 'en');
    expect(out).toContain('Needs no database');
    expect(code).toBe(0);
  });
});

describe('crosswalk import', () => {
  it('is refused while a procedure of the installation has faults, in the language of the reader', async () => {
    await mkdir(join(folder, 'procedures'));
    await write('procedures/stall.yaml', stall.replace('version: 1', 'version: one'));
    await write('requests.csv', 'a,b\n1,2\n');
    const { code, err } = await run('import', 'requests.csv', '--profile', 'boston311');
    expect(err).toBe(`${join(folder, 'procedures/stall.yaml')}:2 version: 应为不小于 1 的整数\n`);
    expect(code).toBe(2);
  });
});
