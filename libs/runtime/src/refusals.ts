import { EmbeddedPostgresRefused } from '@crosswalk/embedded-postgres';
import { DatabaseRefused, SettingsInvalid } from '@crosswalk/installation';
import { ProcedureInvalid } from '@crosswalk/procedures';
import { SecretsRefused } from '@crosswalk/secrets';

/** Something that whoever starts a process can put right; the message says how. */
export class CannotStart extends Error {
  override readonly name: string = 'CannotStart';
}

type Refusal = abstract new (...args: never[]) => Error;

const REFUSALS: readonly Refusal[] = [
  CannotStart,
  DatabaseRefused,
  EmbeddedPostgresRefused,
  ProcedureInvalid,
  SecretsRefused,
  SettingsInvalid,
];

/** What to tell whoever started a process: a sentence for what they can put right, the stack for what is our fault. */
export const refusalOf = (error: unknown, more: readonly Refusal[] = []): string => {
  if (!(error instanceof Error)) return `Crosswalk could not start: ${String(error)}`;
  return [...REFUSALS, ...more].some((refusal) => error instanceof refusal)
    ? error.message
    : `Crosswalk could not start.\n${error.stack}`;
};
