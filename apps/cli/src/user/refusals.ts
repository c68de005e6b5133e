import { EmbeddedPostgresRefused } from '@crosswalk/embedded-postgres';
import { LogUnavailable } from '@crosswalk/event-store';
import { DatabaseRefused, SettingsInvalid } from '@crosswalk/installation';
import { ProcedureInvalid } from '@crosswalk/procedures';
import { SecretsRefused } from '@crosswalk/secrets';
import { EXIT } from '../terminal/exit-codes.js';
import type { Terminal } from '../terminal/terminal.js';
import { userWords } from './user.words.js';

const OUTSIDE = [DatabaseRefused, EmbeddedPostgresRefused, LogUnavailable, ProcedureInvalid, SecretsRefused];

/** Says what kept an account from being looked after, and gives the exit code for it. */
export const refuse = (error: unknown, terminal: Terminal): number => {
  if (error instanceof SettingsInvalid) {
    terminal.remarkText(error.message);
    return EXIT.misused;
  }
  terminal.remark(userWords.failed, { reason: reasonOf(error) });
  return EXIT.failed;
};

/** A sentence for what may happen, the stack for what is our fault. */
const reasonOf = (error: unknown): string => {
  if (!(error instanceof Error)) return String(error);
  return OUTSIDE.some((kind) => error instanceof kind) ? error.message : (error.stack ?? error.message);
};
