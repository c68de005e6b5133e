import { EmbeddedPostgresRefused } from '@crosswalk/embedded-postgres';
import { LogUnavailable } from '@crosswalk/event-store';
import { FileUnreadable, ImportUnderWay, ProfileInvalid, ProfileUnknown } from '@crosswalk/imports';
import { DatabaseRefused, SettingsInvalid } from '@crosswalk/installation';
import { ProcedureInvalid } from '@crosswalk/procedures';
import { SecretsRefused } from '@crosswalk/secrets';
import { EXIT } from '../terminal/exit-codes.js';
import type { Terminal } from '../terminal/terminal.js';
import { importWords } from './import.words.js';

/** Says what kept an import from its end, and gives the exit code for it. */
export const refuse = (error: unknown, terminal: Terminal): number => {
  if (error instanceof ProfileInvalid) {
    const lines = error.problems.map(
      ({ line, key, words }) => `  ${error.path}:${line} ${key}: ${terminal.text(words)}`,
    );
    terminal.remarkText([terminal.text(importWords.profileInvalid), ...lines].join('\n'));
    return EXIT.misused;
  }
  if (error instanceof ProfileUnknown) {
    terminal.remark(importWords.profileUnknown, { profile: error.profile, known: error.known.join(', ') });
    return EXIT.misused;
  }
  if (error instanceof FileUnreadable) {
    terminal.remark(importWords[error.reason], { path: error.path });
    return EXIT.misused;
  }
  if (error instanceof ProcedureInvalid) {
    for (const { file, line, key, words } of error.faults) {
      terminal.remarkText(`${file}:${line} ${key}: ${terminal.text(words)}`);
    }
    return EXIT.misused;
  }
  if (error instanceof SettingsInvalid) {
    terminal.remarkText(error.message);
    return EXIT.misused;
  }
  if (error instanceof ImportUnderWay) terminal.remark(importWords.underWay, { profile: error.message });
  else terminal.remark(importWords.failed, { reason: reasonOf(error) });
  return EXIT.failed;
};

const OUTSIDE = [DatabaseRefused, EmbeddedPostgresRefused, LogUnavailable, SecretsRefused];

/** A sentence for what may happen, the stack for what is our fault. */
const reasonOf = (error: unknown): string => {
  if (!(error instanceof Error)) return String(error);
  return OUTSIDE.some((kind) => error instanceof kind) ? error.message : (error.stack ?? error.message);
};
