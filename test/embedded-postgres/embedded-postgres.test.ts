import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type EmbeddedPostgres, findMachine, startEmbeddedPostgres, tuningFor } from '@crosswalk/embedded-postgres';
import { dataFolder } from '../support/data-folder.js';
import { ask } from '../support/databases.js';
import { eventually } from '../support/eventually.js';

const inAnotherProcess = async (folder: string): Promise<{ child: ChildProcess; pid: number }> => {
  const script = ['--import', './test/support/typescript.mjs', 'test/support/hold-postgres.ts', folder];
  const child = spawn(process.execPath, script, { stdio: ['ignore', 'pipe', 'inherit'] });
  const [line] = await once(child.stdout ?? child, 'data');
  return { child, pid: Number(String(line)) };
};

const isRunning = (pid: number): boolean => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};

describe('The embedded PostgreSQL', () => {
  let folder: string;
  const open: EmbeddedPostgres[] = [];
  const start = async (attach = false): Promise<EmbeddedPostgres> => {
    const server = await startEmbeddedPostgres({ folder, attach, settings: { fsync: 'off' } });
    open.push(server);
    return server;
  };

  beforeAll(() => {
    folder = dataFolder();
  });
  afterEach(async () => {
    for (const server of open.splice(0)) await server.stop();
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('keeps its data, its password and its port from one start to the next', async () => {
    const first = await start();
    await ask(first.url, 'CREATE TABLE kept AS SELECT 1 AS one');
    await first.stop();
    expect(isRunning(first.pid)).toBe(false);
    const second = await start();
    expect(second.url).toBe(first.url);
    expect(await ask(second.url, 'SELECT * FROM kept')).toEqual([{ one: 1 }]);
  });

  it('lets nobody in without the password, which only its owner can read', async () => {
    const { url } = await start();
    const guess = new URL(url);
    guess.password = 'guess';
    await expect(ask(guess.href, 'SELECT 1')).rejects.toThrow('password authentication failed');
    expect(statSync(join(folder, 'access.json')).mode & 0o077).toBe(0);
    expect(readdirSync(folder)).not.toContain('first-password');
    expect(await ask(url, 'SHOW listen_addresses')).toEqual([{ listen_addresses: '127.0.0.1' }]);
  });

  it('runs with what fits its machine, given at each start, and with what was asked for instead', async () => {
    const { url } = await start();
    const given = await ask(url, `SELECT lower(name) AS name FROM pg_settings WHERE source = 'command line'`);
    const fitting = tuningFor(findMachine(folder));
    expect(given.map(({ name }) => name)).toEqual(expect.arrayContaining(fitting.map(({ name }) => name)));
    const [row] = await ask(
      url,
      `SELECT pg_size_bytes(current_setting('shared_buffers')) / 1048576 || 'MB' AS buffers, current_setting('fsync') AS fsync`,
    );
    expect(row).toEqual({ buffers: fitting.find(({ name }) => name === 'shared_buffers')?.value, fsync: 'off' });
  });

  it('finds Chinese by trigrams', async () => {
    const { url } = await start();
    await ask(url, 'CREATE EXTENSION IF NOT EXISTS pg_trgm');
    const [row] = await ask(url, `SELECT cardinality(show_trgm('路口没有斑马线')) AS count`);
    expect(row?.['count']).toBeGreaterThan(4);
  });

  it('is refused to a second start while the first lives, by process id and folder', async () => {
    const server = await start();
    const refusal = { name: 'EmbeddedPostgresRefused', code: 'folder-in-use' };
    await expect(start()).rejects.toMatchObject(refusal);
    await expect(start()).rejects.toThrow(
      `${folder} is in use by the running Crosswalk with process id ${process.pid}`,
    );
    expect(isRunning(server.pid)).toBe(true);
  });

  it('can be shared by whoever asks to attach, who does not stop it', async () => {
    const { child, pid } = await inAnotherProcess(folder);
    const attached = await start(true);
    expect(attached).toMatchObject({ owned: false, pid });
    expect(await ask(attached.url, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
    await attached.stop();
    expect(isRunning(pid)).toBe(true);
    child.kill('SIGTERM');
    await once(child, 'exit');
    await expect(ask(attached.url, 'SELECT 1')).rejects.toThrow();
  });

  it('is stopped and started again after its Node was killed', async () => {
    const { child, pid } = await inAnotherProcess(folder);
    child.kill('SIGKILL');
    await once(child, 'exit');
    expect(isRunning(pid)).toBe(true);
    const server = await start(true);
    expect(server.owned).toBe(true);
    expect(server.pid).not.toBe(pid);
    expect(await ask(server.url, 'SELECT * FROM kept')).toEqual([{ one: 1 }]);
  });

  it('is started again on the same port when it is killed, with its children', async () => {
    const server = await start();
    const killed = server.pid;
    const lost = expect(ask(server.url, 'SELECT pg_sleep(600)')).rejects.toThrow('terminat');
    const asleep = `SELECT FROM pg_stat_activity WHERE wait_event = 'PgSleep'`;
    await eventually(async () => expect(await ask(server.url, asleep)).toHaveLength(1));
    process.kill(killed, 'SIGKILL');
    await lost;
    await eventually(() => expect(server.pid).not.toBe(killed));
    expect(await eventually(() => ask(server.url, 'SELECT * FROM kept'))).toEqual([{ one: 1 }]);
  });

  it('starts over a stale pid file whose number belongs to another program by now', async () => {
    const pidFile = join(folder, 'cluster', 'postmaster.pid');
    writeFileSync(pidFile, `${process.pid}\n${folder}/cluster\n1\n5432\n\n127.0.0.1\n1 1\nready   \n`);
    expect(await ask((await start()).url, 'SELECT * FROM kept')).toEqual([{ one: 1 }]);
  });

  it('takes over from an owner whose process number belongs to another program by now', async () => {
    writeFileSync(join(folder, 'owner.json'), JSON.stringify({ pid: process.pid, birth: 'another time' }));
    expect((await start()).owned).toBe(true);
  });

  it('says what is missing when the password was lost', async () => {
    const access = join(folder, 'access.json');
    const kept = readFileSync(access);
    rmSync(access);
    await expect(start()).rejects.toThrow(/has a database but no access.json.*from your backup/);
    writeFileSync(access, kept, { mode: 0o600 });
  });
});
