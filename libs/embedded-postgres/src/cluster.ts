import { execFile } from 'node:child_process';
import { chownSync, existsSync, lchownSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import pg from 'pg';
import { type Account, invocation } from './account.js';
import { type Access, clusterPath, LOGIN, urlOf } from './folder.js';
import { EmbeddedPostgresRefused } from './refusal.js';

export type Place = Readonly<{ folder: string; native: string; account: Account; access: Access }>;

// --lc-ctype: without it pg_trgm indexes no Chinese.
const LOCALE = ['--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C', '--lc-ctype=C.UTF-8'];
const MADE_MEANWHILE = new Set(['42P04', '23505']);

/** Makes PostgreSQL's files unless they are there, and sees that they belong to whom it runs as. */
export const prepareCluster = async (place: Place, words: readonly string[]): Promise<void> => {
  const cluster = clusterPath(place.folder);
  const owner = place.account.files;
  if (!existsSync(cluster)) await createCluster(cluster, place, words);
  if (owner === undefined || statSync(cluster).uid === owner.uid) return;
  for (const entry of ['', ...readdirSync(cluster, { recursive: true, encoding: 'utf8' })]) {
    lchownSync(join(cluster, entry), owner.uid, owner.gid);
  }
};

/** Creates our database on a new server; two may do so at once. */
export const ensureDatabase = async (access: Access): Promise<void> => {
  const client = new pg.Client({ connectionString: urlOf(access, 'postgres') });
  client.on('error', () => undefined); // the statement under way is rejected as well
  await client.connect();
  try {
    const { rowCount } = await client.query(`SELECT FROM pg_database WHERE datname = 'crosswalk'`);
    if (rowCount === 0) await client.query('CREATE DATABASE crosswalk');
  } catch (error) {
    if (!(error instanceof pg.DatabaseError && MADE_MEANWHILE.has(error.code ?? ''))) throw error;
  } finally {
    await client.end();
  }
};

/** Built aside and renamed, so that a start killed half-way leaves nothing that looks like a database. */
const createCluster = async (cluster: string, place: Place, words: readonly string[]): Promise<void> => {
  const { folder, native, account, access } = place;
  const draft = `${cluster}.new`;
  const secret = join(folder, 'first-password');
  rmSync(draft, { recursive: true, force: true });
  mkdirSync(draft, { mode: 0o700 });
  writeFileSync(secret, access.password, { mode: 0o600 });
  const { files } = account;
  if (files !== undefined) [draft, secret].forEach((path) => chownSync(path, files.uid, files.gid));
  const auth = ['--auth-host=scram-sha-256', '--auth-local=scram-sha-256', `--username=${LOGIN}`, `--pwfile=${secret}`];
  const initdb = [join(native, 'bin', 'initdb'), '-D', draft, '--encoding=UTF8', ...LOCALE, ...auth, ...words];
  const { program, args, options } = invocation(account, initdb);
  try {
    await promisify(execFile)(program, args, options);
  } catch (cause) {
    const said = cause instanceof Error && 'stderr' in cause ? String(cause.stderr).trim() : String(cause);
    throw new EmbeddedPostgresRefused('init-failed', `PostgreSQL could not be set up in ${folder}: ${said}`, { cause });
  } finally {
    rmSync(secret, { force: true });
  }
  renameSync(draft, cluster);
};
