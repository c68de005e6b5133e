import { EmbeddedPostgresRefused } from '@crosswalk/embedded-postgres';
import { LogUnavailable } from '@crosswalk/event-store';
import {
  DatabaseRefused,
  openInstallation,
  readSettings,
  SettingsInvalid,
  type Installation,
} from '@crosswalk/installation';
import { ProcedureInvalid } from '@crosswalk/procedures';
import { SecretsRefused } from '@crosswalk/secrets';
import { EXIT } from './exit-codes.js';
import type { Surroundings } from './surroundings.js';

const OUTSIDE = [DatabaseRefused, EmbeddedPostgresRefused, LogUnavailable, SecretsRefused];
const MISUSED = [SettingsInvalid, ProcedureInvalid];

/** Does something with the installation, beside a running service or without one, and tells the exit code. */
export const withInstallation = (
  { terminal, env, end }: Surroundings,
  work: (installation: Installation) => Promise<number>,
): Promise<void> =>
  refusing({ terminal, end }, async () => {
    const log = (sentence: string) => terminal.remarkText(sentence);
    const installation = await openInstallation(readSettings(env), { attach: true, log });
    try {
      return await work(installation);
    } finally {
      await installation.close();
    }
  });

/** Does something and tells the exit code; of what may happen outside it says why in a sentence. */
export const refusing = async (
  { terminal, end }: Pick<Surroundings, 'terminal' | 'end'>,
  work: () => Promise<number>,
): Promise<void> => {
  try {
    end(await work());
  } catch (error) {
    const is = (kind: (typeof OUTSIDE | typeof MISUSED)[number]): boolean => error instanceof kind;
    if (!(error instanceof Error)) throw error;
    terminal.remarkText([...OUTSIDE, ...MISUSED].some(is) ? error.message : (error.stack ?? error.message));
    end(MISUSED.some(is) ? EXIT.misused : EXIT.failed);
  }
};
