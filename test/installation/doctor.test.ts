import { chmodSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { type Installation, openInstallation } from '@crosswalk/installation';
import { crosswalk } from '../../apps/cli/src/crosswalk.js';
import { Terminal } from '../../apps/cli/src/terminal/terminal.js';
import { dataFolder } from '../support/data-folder.js';
import { ask } from '../support/databases.js';
import { type FreshDatabase, freshDatabase } from '../support/postgres.js';
import { secretsFolder } from '../support/secrets-folder.js';

const doctor = async (language: 'zh' | 'en', env: Readonly<Record<string, string>>, ...args: readonly string[]) => {
  const said = { out: '', err: '' };
  const stream = (to: keyof typeof said) => ({ write: (text: string) => (said[to] += text) });
  const terminal = new Terminal(language, stream('out'), stream('err'));
  return { code: await crosswalk(['doctor', ...args], { env, terminal }), ...said };
};

describe('crosswalk doctor beside an installation', () => {
  const folder = dataFolder();
  const env = { CROSSWALK_DATA: folder };
  let installation: Installation | undefined;
  const close = async (): Promise<void> => {
    await installation?.close();
    installation = undefined;
  };

  afterAll(async () => {
    await close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('says that there is none yet, and makes none', async () => {
    const { code, out } = await doctor('en', env);
    expect(out).toContain(`there is no database in ${folder} yet: npm start makes one`);
    expect(code).toBe(0);
  });

  it('tells each setting with its reason, and that nothing is wrong, while the service runs and when it does not', async () => {
    installation = await openInstallation({ dataFolder: folder, databaseUrl: undefined });
    const running = await doctor('en', env);
    expect(running).toMatchObject({ code: 0, err: '' });
    expect(running.out).toMatch(/ {2}fine {2}memory: \d/);
    expect(running.out).toMatch(/ {2}fine {2}fsync = on {2}\(what is acknowledged is on the disk\)/);
    expect(running.out).toMatch(/ {2}fine {2}shared_buffers = \d+(MB|GB) {2}\(an eighth of the memory/);
    expect(running.out).toContain('the service works as crosswalk_app, which cannot change the log');
    expect(running.out).toMatch(/breakdown_list_\S+: has caught up/);
    expect(running.out).not.toContain('from the next start on');
    expect(running.out).toMatch(/\nNothing is wrong\.\n$/);

    await close();
    const { code, out } = await doctor('zh', env);
    expect(out).toContain('shared_buffers = ');
    expect(out).toMatch(/\n没有发现问题。\n$/);
    expect(code).toBe(0);
  });

  it('finds keys that others can read, and says how to take them away', async () => {
    chmodSync(join(folder, 'secrets'), 0o755);
    const { code, out } = await doctor('en', env);
    expect(out).toContain(
      `keys in ${folder}/secrets: mode 755\n      → take it from others: chmod 700 ${folder}/secrets`,
    );
    expect(code).toBe(1);
  });
});

describe('crosswalk doctor with a server of its own', () => {
  let database: FreshDatabase;
  const env = (): Record<string, string> => ({ DATABASE_URL: database.url, CROSSWALK_SECRETS: secretsFolder });

  beforeEach(async () => {
    database = await freshDatabase();
  });
  afterEach(() => database.drop());

  it('warns of a server that may lose what was acknowledged', async () => {
    const { code, out } = await doctor('en', env());
    expect(out).toMatch(/ {2}wrong {2}fsync = off .*\n {6}→ set fsync to on at the server/);
    expect(code).toBe(1);
  });

  it('finds what a list has set aside, with the reason', async () => {
    await ask(
      database.url,
      `INSERT INTO lists.parked (projection, stream, revision, position, event_id, type, error, attempts)
       VALUES ('breakdown-list', 'case-1', 0, '1', gen_random_uuid(), 'CaseFiled', 'Cannot read it', 3)`,
    );
    expect((await doctor('en', env())).out).toContain(
      'breakdown-list: 1 events set aside: Cannot read it\n      → report',
    );
    expect((await doctor('zh', env())).out).toContain('breakdown-list 搁置了 1 个事件：Cannot read it\n      → 请报告');
  });

  it('finds what the next start has to bring up to date, and leaves it alone', async () => {
    await ask(database.url, 'DELETE FROM crosswalk_migrations WHERE id = (SELECT max(id) FROM crosswalk_migrations)');
    for (const _ of ['once', 'again']) {
      const { code, out } = await doctor('en', env());
      expect(out).toContain('steps to bring it up to date: 1\n      → start the service');
      expect(code).toBe(1);
    }
  });

  it('says in a sentence when the database cannot be used', async () => {
    const wrong = new URL(database.url);
    wrong.password = 'guess';
    const { code, err } = await doctor('en', { ...env(), DATABASE_URL: wrong.href });
    expect(err).toMatch(/^The database at 127\.0\.0\.1:\d+ refuses us: .*Check DATABASE_URL\.\n$/);
    expect(code).toBe(1);
  });

  it('explains itself in both languages', async () => {
    expect((await doctor('en', {}, '--help')).out).toContain('the exit code is 1');
    expect((await doctor('zh', {}, '--help')).out).toContain('退出码为 1');
  });
});
