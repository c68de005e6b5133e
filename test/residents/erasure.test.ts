import { randomUUID } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { crosswalk } from '../../apps/cli/src/crosswalk.js';
import { starterListId } from '@crosswalk/breakdown-lists';
import { Terminal } from '../../apps/cli/src/terminal/terminal.js';
import { runApi } from '../http/support/api.js';
import { filing } from '../http/support/filing.js';
import { ask as askDatabase } from '../support/databases.js';
import { dataFolder } from '../support/data-folder.js';
import { eventually } from '../support/eventually.js';
import { type FreshDatabase, freshDatabase } from '../support/postgres.js';
import { secretsFolder } from '../support/secrets-folder.js';
import { csvOf } from '../support/sheets.js';
import { startTalking } from '../support/talking-service.js';
import { parkAllOf } from './parking-of.js';
import { dumpOf, tracesOf, unpacked } from './traces.js';
import { writeOf } from './writing-of.js';

const CASES = Number(process.env['CROSSWALK_ERASURE_CASES'] ?? 60);
const PATIENCE_MS = 1_800_000;
const AT_ONCE = 16;
const FROM_SHEET = 1;
const FROM_FILE = 2;
const PROFILE = fileURLToPath(new URL('../imports/fixtures/wangjiang.yaml', import.meta.url));

const resident = { name: '欧阳德馨', phone: '139 5710 4217', address: '枇杷弄 9 号 2 单元' };
const told = [resident.name, '13957104217', resident.phone, '枇杷弄'];

const EDITION = `/lists/${starterListId('district')}/editions/1`;
const WORKBOOKS = [
  ['/organisation/sheet', 'zhao-lei'],
  ['/visits/sheet-template', 'chen-meilin'],
] as const;

type Sent = Readonly<{ body?: string | FormData; as?: string }>;

describe('A resident of many', () => {
  let database: FreshDatabase;
  let shownBy: (person: string) => Record<string, string>;
  let service: Awaited<ReturnType<typeof startTalking>>;
  const env = (): Record<string, string> => ({
    DATABASE_URL: database.url,
    CROSSWALK_DATA: folder,
    CROSSWALK_SECRETS: secretsFolder,
    CROSSWALK_DEMO: 'off',
    LOG_LEVEL: 'trace',
    NODE_ENV: 'test',
    PORT: '0',
  });
  const folder = dataFolder();
  let round: string;

  beforeAll(async () => {
    database = await freshDatabase();
    const api = await runApi(database.url);
    shownBy = api.shownBy;
    await api.close();
    service = await startTalking(env());
    // As if whoever signed in had chosen a password of their own.
    await askDatabase(database.url, 'UPDATE identity.accounts SET must_change = false');
  }, PATIENCE_MS);
  afterAll(async () => {
    await service?.stop();
    await database.drop();
  });

  const send = async (method: string, path: string, { body, as = 'chen-meilin' }: Sent = {}) => {
    const typed = typeof body === 'string' ? { 'Content-Type': 'application/json' } : {};
    const headers = { ...shownBy(as), ...typed, 'Idempotency-Key': randomUUID() };
    const told = body === undefined ? {} : { body };
    const answer = await fetch(`${service.url}/api${path}`, { method, headers, ...told });
    const bytes = Buffer.from(await answer.arrayBuffer());
    return { status: answer.status, bytes, text: bytes.toString('utf8') };
  };
  const ask = (method: string, path: string, body?: unknown, as?: string) =>
    send(method, path, {
      ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
      ...(as === undefined ? {} : { as }),
    });
  const good = async (method: string, path: string, body?: unknown, as?: string) => {
    const { status, text } = await ask(method, path, body, as);
    if (status > 201) throw new Error(`${method} ${path}: ${text}`);
    return JSON.parse(text);
  };
  const fileOne = async (
    index: number,
    who: object = { name: `居民${index}`, phone: `137${String(10_000_000 + index)}` },
  ) => good('POST', '/cases', { ...filing, title: `第 ${index} 处缺少斑马线`, resident: who });

  const everything = async (id: string): Promise<Map<string, string>> => {
    const places = new Map(await dumpOf(database.url));
    const pages = ['/breakdown-list?limit=100', `/breakdown-list?q=${encodeURIComponent('斑马线')}`, '/my-work'];
    const shown = [...pages, `/cases/${id}`, '/visits', `/visits/${round}`, '/board', EDITION, `${EDITION}/sheet`];
    for (const path of shown) {
      const { status, text } = await ask('GET', path, undefined, 'he-min');
      expect([path, status]).toEqual([path, 200]);
      places.set(path, text);
    }
    for (const part of ['units', 'people']) {
      const { text } = await ask('GET', `/organisation/sheet?format=csv&part=${part}`, undefined, 'zhao-lei');
      places.set(`the ${part} as a CSV`, text);
    }
    for (const [path, as] of WORKBOOKS) {
      places.set(`the workbook of ${path}`, unpacked((await send('GET', path, { as })).bytes));
    }
    places.set('the log of the service', service.said());
    return places;
  };

  /** A round on which a note and a sheet tell more than they may; it keeps neither. */
  const visitThem = async (): Promise<void> => {
    const opening = { campaign: '2026 春季大走访', group: '第三联络组', members: ['陈美琳'], from: '2026-03-01' };
    round = (await good('POST', '/visits', { ...opening, to: '2026-03-15', planned: 4, route: '1 幢' })).id;
    const note = `${resident.name}，电话 ${resident.phone}`;
    const visit = { door: '3-501', outcome: 'at-home', at: '2026-03-02T01:30:00.000Z' };
    const refused = await ask('POST', `/visits/${round}/households`, { ...visit, note });
    expect([refused.status, refused.text]).toEqual([422, expect.stringContaining('note-names-somebody')]);
    const body = new FormData();
    const who = [resident.name, resident.phone, resident.address];
    const rows = [
      ['门牌', '走访结果', '走访时间', '走访备注', '诉求标题', '类别', '居民姓名', '居民电话', '居民住址'],
      ['3-501', '在家', '2026-03-02 09:30', note],
      ['3-502', '在家', '2026-03-02 09:40', '家中有老人'],
      ['3-503', '在家', '2026-03-02 09:50', '', '夜里太暗', 'crossing', ...who],
      ['3-504', '在家', '2026-03-02 09:55', '', '要加路灯', 'crossing', ...who.with(1, `${resident.phone}9999`)],
      ['3-505', '在家', '2026-03-02 09:56', '', `${resident.name}要加路灯`, 'crossing', ...who],
      [`"3-506" ${who.join('')}`, '在家'],
    ];
    body.append('file', new Blob([csvOf(rows)]), '走访.csv');
    const { status, text } = await send('POST', `/visits/${round}/sheet`, { body });
    if (status !== 201) throw new Error(text);
    const { households, requests, refused: faults } = JSON.parse(text);
    const codes = faults.map(({ code }: { code: string }) => code);
    expect([households, requests.length, codes]).toEqual([
      2,
      1,
      ['cell-names-somebody', 'not-a-phone', 'text-names-somebody', 'row-broken'],
    ]);
    expect(tracesOf(told, new Map([['what the sheet was answered', text]]))).toEqual([]);
  };

  /** A file of past requests, some of them theirs, and some that tell more than they may; what it printed and reported. */
  const importThem = async (): Promise<string> => {
    const who = `${resident.name},${resident.phone},${resident.address},`;
    const rows = [
      '编号,日期,事由,备注,类别,地点,姓名,电话,小区,门牌',
      `A-1,2026-03-02,夜里太暗,,lighting,望江东路,${who}`,
      `A-2,2026-03-03,没有坡道,,crossing,望江东路,${who}`,
      `A-3,2026-03-03,没有坡道,${resident.name}来访,crossing,望江东路,${who}`,
      `A-4,"2026-03-03"没有坡道,,crossing,望江东路,${who}`,
      `${resident.phone},2026-03-03,没有坡道,,crossing,望江东路,,${resident.phone},,`,
    ];
    const [file, report] = [join(folder, 'past.csv'), join(folder, 'past.report.csv')];
    await writeFile(file, rows.join('\n'));
    const said: string[] = [];
    const output = { write: (text: string) => said.push(text) };
    const args = ['import', file, '--profile', PROFILE, '--report', report, '--lang', 'zh'];
    expect(await crosswalk(args, { env: env(), terminal: new Terminal('zh', output, output) })).toBe(0);
    expect(said.join('')).toContain('读取 5 行 = 接收 2 + 未接收 3');
    return said.join('') + (await readFile(report, 'utf8'));
  };

  /** Puts the case on the list of the district, and publishes that. */
  const publish = async (id: string, number: string): Promise<void> => {
    await good('POST', `/cases/${id}/listing`, { list: starterListId('district') }, 'he-min');
    await eventually(async () => {
      const { items } = await good('GET', `/breakdown-list?q=${number}`);
      if (items[0]?.stage !== 'listed') throw new Error('Not listed yet');
    }, 60_000);
    await good('POST', `/lists/${starterListId('district')}/editions`, { title: '第一批' }, 'he-min');
    await eventually(async () => {
      const { text } = await ask('GET', `${EDITION}/sheet`, undefined, 'he-min');
      if (!text.includes(number)) throw new Error(`Not in the edition yet: ${text.slice(0, 300)}`);
    }, 60_000);
  };

  it(
    'is erased, and no byte of them is left, while every case and count is as it was',
    async () => {
      const started = performance.now();
      for (let done = 0; done < CASES - 1; done += AT_ONCE) {
        const some = Array.from({ length: Math.min(AT_ONCE, CASES - 1 - done) }, (_, more) => fileOne(done + more));
        await Promise.all(some);
      }
      const { id, number } = await fileOne(CASES, resident);
      const filed = performance.now();
      // What goes wrong is told in the log: it must not tell this.
      await ask('POST', '/cases', { ...filing, title: `${resident.name} ${resident.phone}`, resident });
      await ask('POST', '/cases', `{"title": "${resident.name} ${resident.phone}`);
      await ask('POST', '/cases', { ...filing, resident: { ...resident, phone: `${resident.phone}9999` } });
      await eventually(async () => {
        const { text } = await ask('GET', `/breakdown-list?q=${number}`);
        if (!text.includes(id)) throw new Error(`Not listed yet: ${text.slice(0, 300)}`);
      }, 60_000);
      await visitThem();
      await writeOf(resident, id, { ask, send });
      const imported = await importThem();
      await publish(id, number);
      const { resident: who } = await good('GET', `/cases/${id}`);
      const parked = await parkAllOf(database.appUrl, [`case-${id}`, `resident-${who.id}`]);
      expect(parked).toBeGreaterThanOrEqual(3);
      expect(tracesOf(told, await everything(id))).toEqual([]);

      const seen = await good('POST', `/cases/${id}/looks`, { reason: '约定上门' });
      expect(seen).toMatchObject({ name: resident.name, phone: '13957104217', address: resident.address });
      expect(tracesOf(told, await everything(id))).toEqual([]);

      const before = { file: await good('GET', `/cases/${id}`), list: await good('GET', '/breakdown-list?limit=100') };
      const said: string[] = [];
      const output = { write: (text: string) => said.push(text) };
      const args = ['person', 'erase', '--case', number, '--yes', '--lang', 'zh'];
      const erasing = performance.now();
      expect(await crosswalk(args, { env: env(), terminal: new Terminal('zh', output, output) })).toBe(0);
      const erased = performance.now();
      expect(said.join('')).toContain('已删除居民');

      const after = { file: await good('GET', `/cases/${id}`), list: await good('GET', '/breakdown-list?limit=100') };
      expect(after.file).toEqual({ ...before.file, resident: { ...before.file.resident, erased: true } });
      expect(after.list.total).toEqual(before.list.total);
      expect(after.list.items).toEqual(before.list.items);
      expect(await good('POST', `/cases/${id}/looks`, {})).toEqual({ resident: before.file.resident.id, erased: true });
      const places = await everything(id);
      expect(places.get('lists.parked')).toContain('It cannot be folded');
      places.set('the command line', said.join('') + imported);
      expect(tracesOf(told, places)).toEqual([]);
      const rowsOf = (table: string): number =>
        (places.get(table) ?? '').split('\n').filter((row) => row !== '').length;
      expect(rowsOf('secrets.person_keys')).toBe(CASES - 1);
      expect(rowsOf('secrets.residents_found_by')).toBe(CASES - 1);
      expect((places.get('log.events') ?? '').split('CaseFiled').length - 1).toBe(CASES + FROM_SHEET + FROM_FILE);

      const bytes = [...places.values()].reduce((sum, text) => sum + text.length, 0);
      const seconds = (from: number, to: number): string => ((to - from) / 1000).toFixed(1);
      process.stderr.write(
        `${CASES} cases filed in ${seconds(started, filed)} s; erased in ${seconds(erasing, erased)} s; ${bytes} characters of ${places.size} places looked through\n`,
      );
    },
    PATIENCE_MS,
  );
});
