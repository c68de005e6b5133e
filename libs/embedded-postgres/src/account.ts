import { spawnSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { EmbeddedPostgresRefused } from './refusal.js';

type Ids = Readonly<{ uid: number; gid: number }>;

/** Whom PostgreSQL runs as: words before its command line, ids to spawn it with, and whom its files belong to. */
export type Account = Readonly<{ before: readonly string[]; ids: Partial<Ids>; files?: Ids }>;

const NOBODY = 65534;
const AS_NOBODY = ['unshare', '--user', `--map-user=${NOBODY}`, '--'] as const;

/**
 * PostgreSQL refuses to run as root, so root needs a user who can reach both the programs and the data.
 * @throws EmbeddedPostgresRefused `root-has-no-way` when there is none
 */
export const accountFor = (paths: readonly string[]): Account => {
  if (process.getuid?.() !== 0) return { before: [], ids: {} };
  const users = knownUsers();
  const user = users.find(({ ids }) => paths.every((path) => canReach(path, ids)));
  if (user !== undefined) return { before: [], ids: user.ids, files: user.ids };
  const [unshare, ...words] = AS_NOBODY;
  const { stdout } = spawnSync(unshare, [...words, 'id', '-u'], { encoding: 'utf8' });
  if (stdout?.trim() === String(NOBODY)) return { before: AS_NOBODY, ids: {}, files: { uid: 0, gid: 0 } };
  throw new EmbeddedPostgresRefused(
    'root-has-no-way',
    `PostgreSQL does not run as root, and ${users.map(({ name }) => name).join(' and ') || 'no other user'} can't enter ` +
      `${paths.join(' or ')}. Run as a normal user, or move the project and CROSSWALK_DATA to folders that others ` +
      'may enter (chmod o+x on each folder above), or set DATABASE_URL to a PostgreSQL server.',
  );
};

/** The program, its arguments and how to spawn it as this account. PostgreSQL's own messages stay in English. */
export const invocation = ({ before, ids }: Account, command: readonly string[]) => {
  const [program = '', ...args] = [...before, ...command];
  const env = { PATH: process.env['PATH'], LC_ALL: 'C', LANG: 'C', TZ: 'UTC' };
  return { program, args, options: { ...ids, cwd: '/', env } };
};

const knownUsers = (): readonly Readonly<{ name: string; ids: Ids }>[] => {
  const lines = readFileSync('/etc/passwd', 'utf8').split('\n');
  return ['postgres', 'nobody'].flatMap((name) => {
    const [, , uid, gid] = lines.find((line) => line.startsWith(`${name}:`))?.split(':') ?? [];
    return uid === undefined || gid === undefined ? [] : [{ name, ids: { uid: Number(uid), gid: Number(gid) } }];
  });
};

/** Whether each folder from the root down to this one lets the user pass. */
const canReach = (path: string, user: Ids): boolean => {
  const { mode, uid, gid } = statSync(path);
  const bit = uid === user.uid ? 0o100 : gid === user.gid ? 0o010 : 0o001;
  return (mode & bit) !== 0 && (path === dirname(path) || canReach(dirname(path), user));
};
