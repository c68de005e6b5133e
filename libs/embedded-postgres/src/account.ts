import { spawnSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { EmbeddedPostgresRefused } from './refusal.js';

type User = Readonly<{ name: string; uid: number; gid: number }>;

/** Whom PostgreSQL runs as: whoever runs Node, another user, or root made to look like nobody. */
export type Account =
  Readonly<{ kind: 'self' }> | (Readonly<{ kind: 'user' }> & User) | Readonly<{ kind: 'namespace' }>;

export type Invocation = Readonly<{ program: string; args: readonly string[]; uid?: number; gid?: number }>;

const NOBODY = 65534;

/**
 * PostgreSQL refuses to run as root, so root needs a user who can reach both the programs and the data.
 * @throws EmbeddedPostgresRefused `root-has-no-way` when there is none
 */
export const accountFor = (paths: readonly string[]): Account => {
  if (process.getuid?.() !== 0) return { kind: 'self' };
  const users = knownUsers();
  const user = users.find((candidate) => paths.every((path) => canReach(path, candidate)));
  if (user !== undefined) return { kind: 'user', ...user };
  if (namespacesWork()) return { kind: 'namespace' };
  throw new EmbeddedPostgresRefused(
    'root-has-no-way',
    `PostgreSQL does not run as root, and ${users.map(({ name }) => name).join(' and ') || 'no other user'} can't enter ` +
      `${paths.join(' or ')}. Run as a normal user, or move the project and CROSSWALK_DATA to folders that others ` +
      'may enter (chmod o+x on each folder above), or set DATABASE_URL to a PostgreSQL server.',
  );
};

/** How to run a program as this account. */
export const invocation = (account: Account, program: string, args: readonly string[]): Invocation => {
  if (account.kind === 'self') return { program, args };
  if (account.kind === 'user') return { program, args, uid: account.uid, gid: account.gid };
  return { program: 'unshare', args: ['--user', `--map-user=${NOBODY}`, '--', program, ...args] };
};

/** Whom the files of the database must belong to on disk; undefined where nothing can be given away. */
export const fileOwner = (account: Account): Pick<User, 'uid' | 'gid'> | undefined => {
  if (account.kind === 'self') return undefined;
  return account.kind === 'user' ? { uid: account.uid, gid: account.gid } : { uid: 0, gid: 0 };
};

const knownUsers = (): readonly User[] => {
  const lines = readFileSync('/etc/passwd', 'utf8').split('\n');
  return ['postgres', 'nobody'].flatMap((name) => {
    const [, , uid, gid] = lines.find((line) => line.startsWith(`${name}:`))?.split(':') ?? [];
    return uid === undefined || gid === undefined ? [] : [{ name, uid: Number(uid), gid: Number(gid) }];
  });
};

/** Whether each folder from the root down to this one lets the user pass. */
const canReach = (path: string, user: User): boolean => {
  const { mode, uid, gid } = statSync(path);
  const bit = uid === user.uid ? 0o100 : gid === user.gid ? 0o010 : 0o001;
  return (mode & bit) !== 0 && (path === dirname(path) || canReach(dirname(path), user));
};

const namespacesWork = (): boolean =>
  spawnSync('unshare', ['--user', `--map-user=${NOBODY}`, '--', 'id', '-u'], { encoding: 'utf8' }).stdout?.trim() ===
  String(NOBODY);
