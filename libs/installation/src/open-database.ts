import { join } from 'node:path';
import { startEmbeddedPostgres } from '@crosswalk/embedded-postgres';
import type { Settings } from './settings.js';

export type OpenInstallation = Readonly<{
  /** Told in whole sentences what goes on. */
  log?: (sentence: string) => void;
  /** Share the embedded database of a running service, as the command line does, instead of refusing. */
  attach?: boolean;
}>;

/** `stop` ends the server when we have started it; `url` is of the login, which owns the database. */
export type OpenedDatabase = Readonly<{ url: string; stop(): Promise<void> }>;

/** The database of these settings as it is: started if it is the embedded one, not brought up to date. */
export const openDatabase = async (
  { dataFolder, databaseUrl }: Pick<Settings, 'dataFolder' | 'databaseUrl'>,
  options: OpenInstallation,
): Promise<OpenedDatabase> =>
  databaseUrl === undefined
    ? startEmbeddedPostgres({ folder: join(dataFolder, 'postgres'), ...options })
    : { url: databaseUrl, stop: async () => undefined };
