import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { crosswalk } from '../../apps/cli/src/crosswalk.js';
import { Terminal } from '../../apps/cli/src/terminal/terminal.js';
import { runApi } from '../http/support/api.js';
import { filing } from '../http/support/filing.js';
import { ask as askDatabase } from '../support/databases.js';
import { dataFolder } from '../support/data-folder.js';
import { eventually } from '../support/eventually.js';
import { type FreshDatabase, freshDatabase } from '../support/postgres.js';
import { secretsFolder } from '../support/secrets-folder.js';
import { dumpOf, tracesOf } from './traces.js';

const CASES = Number(process.env['CROSSWALK_ERASURE_CASES'] ?? 60);
const PATIENCE_MS = 1_800_000;
const AT_ONCE = 16;

const resident = { name: '欧阳德馨', phone: '139 5710 4217', address: '枇杷弄 9 号 2 单元' };
const told = [resident.name, '13957104217', resident.phone, '枇杷弄'];

const MAIN = ['--import', './test/support/typescript.mjs', 'apps/api/src/main.ts'];

/** The service in a process of its own, telling its log all it can. */
const startService = async (env: Readonly<Record<string, string>>) => {
  const child: ChildProcess = spawn(process.execPath, MAIN, { env: { ...process.env, ...env }, stdio: 'pipe' });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const found = await eventually(async () => {
    const [, up] = /Crosswalk is up: (\S+)/.exec(said) ?? [];
    if (up === undefined) throw new Error(`Not up: ${said.slice(-2000)}`);
    return up;
  }, 120_000);
  const stop = async (): Promise<void> => {
    const ended = once(child, 'exit');
    child.kill('SIGTERM');
    await ended;
  };
  return { url: found, said: () => said, stop };
};

describe('A resident of many', () => {
  let database: FreshDatabase;
  let headers: Record<string, string>;
  let service: Awaited<ReturnType<typeof startService>>;
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

  beforeAll(async () => {
    database = await freshDatabase();
    const api = await runApi(database.url);
    headers = { ...api.shownBy('chen-meilin'), 'Content-Type': 'application/json' };
    await api.close();
    service = await startService(env());
    // As if whoever signed in had chosen a password of their own.
    await askDatabase(database.url, 'UPDATE identity.accounts SET must_change = false');
  }, PATIENCE_MS);
  afterAll(async () => {
    await service?.stop();
    await database.drop();
  });

  const ask = async (method: string, path: string, body?: unknown) => {
    const text = body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) };
    const answer = await fetch(`${service.url}/api${path}`, { method, headers, ...text });
    const bytes = Buffer.from(await answer.arrayBuffer()).toString('latin1');
    return { status: answer.status, text: Buffer.from(bytes, 'latin1').toString('utf8') };
  };
  const good = async (method: string, path: string, body?: unknown) => {
    const { status, text } = await ask(method, path, body);
    if (status > 201) throw new Error(`${method} ${path}: ${text}`);
    return JSON.parse(text);
  };
  const fileOne = async (
    index: number,
    who: object = { name: `居民${index}`, phone: `137${String(10_000_000 + index)}` },
  ) => good('POST', '/cases', { ...filing, title: `第 ${index} 处缺少斑马线`, resident: who });

  const everything = async (id: string): Promise<Map<string, string>> => {
    const places = new Map(await dumpOf(database.url));
    const paths = [
      '/breakdown-list?limit=100',
      `/breakdown-list?q=${encodeURIComponent('斑马线')}`,
      `/cases/${id}`,
      '/visits',
      '/work',
    ];
    for (const path of paths) places.set(path, (await ask('GET', path)).text);
    places.set('the log of the service', service.said());
    return places;
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
      places.set('the command line', said.join(''));
      expect(tracesOf(told, places)).toEqual([]);
      const rowsOf = (table: string): number =>
        (places.get(table) ?? '').split('\n').filter((row) => row !== '').length;
      expect(rowsOf('secrets.person_keys')).toBe(CASES - 1);
      expect(rowsOf('secrets.residents_found_by')).toBe(CASES - 1);
      expect((places.get('log.events') ?? '').split('CaseFiled').length - 1).toBe(CASES);

      const bytes = [...places.values()].reduce((sum, text) => sum + text.length, 0);
      const seconds = (from: number, to: number): string => ((to - from) / 1000).toFixed(1);
      process.stderr.write(
        `${CASES} cases filed in ${seconds(started, filed)} s; erased in ${seconds(erasing, erased)} s; ${bytes} characters of ${places.size} places looked through\n`,
      );
    },
    PATIENCE_MS,
  );
});
