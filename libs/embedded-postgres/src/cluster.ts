import { execFile } from 'node:child_process';
import {
  chownSync,
  existsSync,
  lchownSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { LOGIN } from './access.js';
import { type Account, fileOwner, invocation } from './account.js';
import { EmbeddedPostgresRefused } from './refusal.js';

const run = promisify(execFile);

// --lc-ctype: without it pg_trgm indexes no Chinese.
const LOCALE = [
  '--encoding=UTF8',
  '--locale-provider=builtin',
  '--builtin-locale=C.UTF-8',
  '--locale=C',
  '--lc-ctype=C.UTF-8',
];

export type NewCluster = Readonly<{
  folder: string;
  native: string;
  account: Account;
  password: string;
  sync: boolean;
}>;

export const clusterPath = (folder: string): string => join(folder, 'cluster');

/** Makes PostgreSQL's files unless they are there, and sees that they belong to whom it runs as. */
export const prepareCluster = async (wanted: NewCluster): Promise<void> => {
  const cluster = clusterPath(wanted.folder);
  if (!existsSync(cluster)) await createCluster(cluster, wanted);
  const owner = fileOwner(wanted.account);
  if (owner !== undefined && statSync(cluster).uid !== owner.uid) giveAway(cluster, owner);
};

/** Built aside and renamed, so that a start killed half-way leaves nothing that looks like a database. */
const createCluster = async (
  cluster: string,
  { folder, native, account, password, sync }: NewCluster,
): Promise<void> => {
  const draft = `${cluster}.new`;
  const secret = join(folder, 'first-password');
  const owner = fileOwner(account);
  rmSync(draft, { recursive: true, force: true });
  mkdirSync(draft, { mode: 0o700 });
  writeFileSync(secret, password, { mode: 0o600 });
  if (owner !== undefined) [draft, secret].forEach((path) => chownSync(path, owner.uid, owner.gid));
  const auth = ['--auth-host=scram-sha-256', '--auth-local=scram-sha-256', `--username=${LOGIN}`, `--pwfile=${secret}`];
  const args = ['-D', draft, ...auth, ...LOCALE, ...(sync ? [] : ['--no-sync'])];
  const { program, args: words, ...as } = invocation(account, join(native, 'bin', 'initdb'), args);
  try {
    await run(program, [...words], { ...as, cwd: '/', env: plainEnvironment() });
  } catch (cause) {
    const said = cause instanceof Error && 'stderr' in cause ? String(cause.stderr).trim() : String(cause);
    throw new EmbeddedPostgresRefused('init-failed', `PostgreSQL could not be set up in ${folder}: ${said}`, { cause });
  } finally {
    rmSync(secret, { force: true });
  }
  renameSync(draft, cluster);
};

/** PostgreSQL's own messages are read by this code, so they stay in English. */
export const plainEnvironment = (): NodeJS.ProcessEnv => ({
  PATH: process.env['PATH'],
  LC_ALL: 'C',
  LANG: 'C',
  TZ: 'UTC',
});

const giveAway = (cluster: string, { uid, gid }: { uid: number; gid: number }): void => {
  for (const entry of readdirSync(cluster, { recursive: true, encoding: 'utf8' }))
    lchownSync(join(cluster, entry), uid, gid);
  lchownSync(cluster, uid, gid);
};
