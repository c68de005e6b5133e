import { isIP } from 'node:net';
import { resolve } from 'node:path';
import type { AttachmentsPlace } from '@crosswalk/attachments';
import { BEGINNINGS, type BeginsWith } from '@crosswalk/demonstration';
import type { SignInWays } from '@crosswalk/identity';
import { readAttachmentsPlace } from './attachments-place.js';
import { SettingsInvalid, SettingsReader } from './setting.js';
import { readSignIn } from './sign-in-settings.js';

const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;
const ENVIRONMENTS = ['development', 'test', 'production'] as const;

const WORK = ['inside', 'apart', 'only'] as const;

export type Settings = Readonly<{
  /** CROSSWALK_DATA: where the embedded database is kept; an absolute path. */
  dataFolder: string;
  /** CROSSWALK_ATTACHMENTS: where photos and documents are kept; `attachments` in the data folder when absent. */
  attachments: AttachmentsPlace;
  /** CROSSWALK_SECRETS: where keys are kept, for nobody else to read; `secrets` in the data folder when absent. */
  secretsFolder: string;
  /** CROSSWALK_PROCEDURES: a folder with procedures of the installation's own, instead of `procedures` in the data folder. */
  proceduresFolder: string | undefined;
  /** DATABASE_URL: the PostgreSQL server to use in place of the embedded one. */
  databaseUrl: string | undefined;
  /** PORT: 0 lets the system choose. */
  port: number;
  /** HOST: the address to listen on. */
  host: string;
  /** LOG_LEVEL */
  logLevel: (typeof LOG_LEVELS)[number];
  /** NODE_ENV */
  environment: (typeof ENVIRONMENTS)[number];
  /** CROSSWALK_LOCAL_ACCOUNTS and CROSSWALK_OIDC_…: how people sign in. */
  signIn: SignInWays;
  /** CROSSWALK_PUBLIC_URL: where people reach us, for what is printed and for providers of identities; no slash at the end. */
  publicUrl: string | undefined;
  /** CROSSWALK_TRUST_PROXY: the proxies whose word for the caller and for TLS is taken. */
  trustProxy: readonly string[];
  /** CROSSWALK_DEMO: what a new installation begins with; in production nothing but an administrator, unless it is said. */
  demo: BeginsWith;
  /** CROSSWALK_WORK: whether lists and processes are in this process, in one that it starts, or all there is of it. */
  work: (typeof WORK)[number];
}>;

/**
 * Reads every setting from the environment.
 * @throws SettingsInvalid naming each wrong one and what would be right
 */
export const readSettings = (env: Readonly<Record<string, string | undefined>>): Settings => {
  const reader = new SettingsReader(env);
  reader.refuse(
    'EVENTSTORE_URL',
    'is not available in this release: the log is kept in PostgreSQL, so remove this setting',
  );
  const dataFolder = reader.read('CROSSWALK_DATA', resolve('data'), 'must be a folder', (text) => resolve(text));
  const kept = {
    dataFolder,
    attachments: readAttachmentsPlace(reader, dataFolder),
    secretsFolder: reader.read('CROSSWALK_SECRETS', secretsIn(dataFolder), 'must be a folder', (text) => resolve(text)),
    proceduresFolder: reader.read<string | undefined>('CROSSWALK_PROCEDURES', undefined, 'must be a folder', (text) =>
      resolve(text),
    ),
    databaseUrl: reader.read<string | undefined>(
      'DATABASE_URL',
      undefined,
      'must look like postgres://user:password@host:5432/database',
      readDatabaseUrl,
    ),
    port: reader.read('PORT', 3000, 'must be a whole number from 0 to 65535', readPort),
    host: reader.read('HOST', '127.0.0.1', 'must be an IP address or a host name, such as 127.0.0.1', readHost),
    logLevel: reader.oneOf('LOG_LEVEL', 'info', LOG_LEVELS),
    work: reader.oneOf('CROSSWALK_WORK', 'inside', WORK),
    ...readSignIn(reader),
    trustProxy: reader.read<readonly string[]>(
      'CROSSWALK_TRUST_PROXY',
      [],
      'must be addresses of proxies apart by commas, such as 127.0.0.1 or 10.0.0.0/8, or loopback or uniquelocal',
      readProxies,
    ),
  };
  const environment = reader.oneOf('NODE_ENV', 'development', ENVIRONMENTS);
  const demo = reader.oneOf('CROSSWALK_DEMO', environment === 'production' ? 'off' : 'on', BEGINNINGS);
  if (reader.wrong.length > 0) throw new SettingsInvalid(reader.wrong.map(withoutPassword));
  return { ...kept, environment, demo };
};

/** Where keys are kept when nothing else is told. */
export const secretsIn = (dataFolder: string): string => resolve(dataFolder, 'secrets');

const readPort = (text: string): number | undefined => {
  const port = /^\d{1,5}$/.test(text) ? Number(text) : Number.NaN;
  return port <= 65_535 ? port : undefined;
};

const readHost = (text: string): string | undefined =>
  isIP(text) !== 0 || (/^[a-z0-9]([a-z0-9.-]*[a-z0-9])?$/i.test(text) && !/^[\d.]+$/.test(text)) ? text : undefined;

const readProxies = (text: string): readonly string[] | undefined => {
  const told = text.split(',').map((one) => one.trim());
  return told.every((one) => /^(loopback|linklocal|uniquelocal)$/.test(one) || isNetwork(one)) ? told : undefined;
};

const isNetwork = (text: string): boolean => {
  const [address = '', length = '0', ...more] = text.split('/');
  return more.length === 0 && isIP(address) !== 0 && /^\d{1,3}$/.test(length);
};

const readDatabaseUrl = (text: string): string | undefined => {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  const complete = url !== undefined && url.hostname !== '' && url.pathname.length > 1;
  return complete && /^postgres(ql)?:$/.test(url.protocol) ? text : undefined;
};

/** Messages end in logs. */
const withoutPassword = <T extends { value: string }>(wrong: T): T => ({
  ...wrong,
  value: wrong.value.replace(/(\/\/[^:/@]*):[^@]*@/, '$1:***@'),
});
