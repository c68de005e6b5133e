import type { AttachmentsPlace } from '@crosswalk/attachments';
import type { KnownProcedures } from '@crosswalk/procedures';
import type { KnownKeys, Secrets } from '@crosswalk/secrets';
import pg from 'pg';
import { DataSource } from 'typeorm';
import { attachmentsIn } from './attachments-place.js';
import { entities } from './entities.js';
import { migrate } from './migrate.js';
import { openDatabase, type OpenInstallation } from './open-database.js';
import { findDefinitions, type ProceduresPlace } from './procedures/find-definitions.js';
import { keepProcedures } from './procedures/keep-procedures.js';
import { knownKeysIn } from './secrets/known-keys.js';
import { openSecretsOf } from './secrets/open-secrets-of.js';
import { secretsIn, type Settings } from './settings.js';

export type Installation = Readonly<{
  /** Of the login, which owns the database. */
  databaseUrl: string;
  /** Of the role the service works as; every session of the pools below is one of its. */
  appUrl: string;
  dataSource: DataSource;
  pool: pg.Pool;
  /** CROSSWALK_DATA as an absolute path. */
  folder: string;
  /** Where photos and documents are kept; not looked at by opening the installation. */
  attachments: AttachmentsPlace;
  secrets: Secrets;
  /** Which keys the database was written with. */
  knownKeys: KnownKeys;
  /** What cases can be filed under, and what they were. */
  procedures: KnownProcedures;
  /** Ends the connections, and the embedded database when it is ours. */
  close(): Promise<void>;
}>;

type Wanted = Pick<Settings, 'dataFolder' | 'databaseUrl'> &
  Partial<Pick<Settings, 'attachments' | 'secretsFolder'>> &
  ProceduresPlace;

/**
 * The database of these settings: started if it is the embedded one, brought up to date, connected.
 * @throws EmbeddedPostgresRefused, DatabaseRefused, SecretsRefused, ProcedureInvalid or SettingsInvalid, for whoever started it
 */
export const openInstallation = async (
  settings: Wanted,
  { log = () => undefined, attach = false }: OpenInstallation = {},
): Promise<Installation> => {
  const definitions = findDefinitions(settings);
  const server = await openDatabase(settings, { log, attach });
  try {
    const appUrl = await migrate(server.url, log);
    const procedures = await keepProcedures(appUrl, definitions);
    const { dataFolder: folder, attachments = attachmentsIn(folder), secretsFolder = secretsIn(folder) } = settings;
    const secrets = await openSecretsOf(appUrl, secretsFolder);
    const pool = new pg.Pool({ connectionString: appUrl, max: 10, application_name: 'crosswalk' });
    // A pool that ends does not wait for its last words, and the server may be the first to say goodbye.
    pool.on('error', ({ message }) => pool.ending || log(`A resting database connection was lost: ${message}.`));
    const dataSource = await new DataSource({
      entities,
      type: 'postgres',
      url: appUrl,
      poolErrorHandler: () => undefined, // said once, by the pool above
    }).initialize();
    const close = async (): Promise<void> => {
      await Promise.all([dataSource.destroy(), pool.end()]);
      await server.stop();
    };
    const kept = { folder, attachments, secrets, knownKeys: knownKeysIn(pool), procedures };
    return { databaseUrl: server.url, appUrl, dataSource, pool, ...kept, close };
  } catch (error) {
    await server.stop();
    throw error;
  }
};
