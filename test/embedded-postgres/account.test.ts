import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, chownSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { dataFolder } from '../support/data-folder.js';

const NOBODY = 65_534;

/** Starts and stops a database in a process of this user. */
const startAs = async (uid: number, folder: string): Promise<{ code: unknown; said: string }> => {
  const script = ['--import', './test/support/typescript.mjs', 'test/support/hold-postgres.ts', folder];
  const child = spawn(process.execPath, script, { uid, stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  child.stderr.on('data', (chunk: Buffer) => (said += String(chunk)));
  child.stdout.once('data', () => child.kill('SIGTERM'));
  const [code] = await once(child, 'close');
  return { code, said };
};

// Only root can become somebody else.
const asRoot = process.getuid?.() === 0 ? describe : describe.skip;

asRoot('The embedded PostgreSQL on a machine with several users', () => {
  let folder: string;
  beforeEach(() => {
    folder = dataFolder();
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it('runs for a normal user as that user', async () => {
    chownSync(folder, NOBODY, NOBODY);
    expect(await startAs(NOBODY, folder)).toMatchObject({ code: 0 });
    expect(statSync(join(folder, 'cluster')).uid).toBe(NOBODY);
  });

  it('runs for root as somebody who is not', async () => {
    expect(await startAs(0, folder)).toMatchObject({ code: 0 });
    const passwd = readFileSync('/etc/passwd', 'utf8');
    const owner = statSync(join(folder, 'cluster')).uid;
    expect(passwd).toMatch(new RegExp(`^(postgres|nobody):[^:]*:${owner}:`, 'm'));
  });

  it('runs for root where nobody else may enter, or says what to do', async () => {
    chmodSync(folder, 0o700);
    const { code, said } = await startAs(0, folder);
    expect(code === 0 ? 'it runs' : said).toMatch(/^it runs$|PostgreSQL does not run as root.*set DATABASE_URL/);
  });

  it('tells a normal user whose folder it is, and what to do', async () => {
    const { code, said } = await startAs(NOBODY, folder);
    expect(code).toBe(1);
    expect(said).toMatch(/can't be used .*Start Crosswalk as the user who owns it/);
  });
});
