import { resolve } from 'node:path';
import { findDefinitions, readSettings, SettingsInvalid } from '@crosswalk/installation';
import { definitionAt, newestOf, ProcedureInvalid, type Procedure } from '@crosswalk/procedures';
import { EXIT } from '../terminal/exit-codes.js';
import type { Terminal } from '../terminal/terminal.js';
import { tellFaults } from './check-files.js';
import { drawProcedure } from './drawing/draw-procedure.js';
import { procedureWords as words } from './procedure.words.js';

export type ShowRequest = Readonly<{
  name: string;
  version: string | undefined;
  /** The folder that the person stands in; relative paths start there. */
  folder: string;
  env: Readonly<Record<string, string | undefined>>;
}>;

/** Draws a procedure. @returns the exit code */
export const showProcedure = (request: ShowRequest, terminal: Terminal): number => {
  try {
    const procedure = findProcedure(request, terminal);
    if (!procedure) return EXIT.misused;
    terminal.tellText(drawProcedure(procedure, terminal.language));
    return EXIT.done;
  } catch (error) {
    if (error instanceof ProcedureInvalid) {
      tellFaults(error.faults, terminal);
      return EXIT.failed;
    }
    if (!(error instanceof SettingsInvalid)) throw error;
    terminal.remarkText(error.message);
    return EXIT.misused;
  }
};

/** The procedure that is asked for; undefined, and said so, when there is none. */
const findProcedure = ({ name, version, folder, env }: ShowRequest, terminal: Terminal): Procedure | undefined => {
  const versions = /\.ya?ml$/.test(name) ? [definitionAt(resolve(folder, name), name).procedure] : named(name, env);
  const found = version === undefined ? newestOf(versions)[0] : versions.find((one) => String(one.version) === version);
  if (found) return found;
  if (versions.length === 0) {
    terminal.remark(words.nameUnknown, {
      name,
      known: newestOf(all(env))
        .map((one) => one.name)
        .join(', '),
    });
  } else {
    terminal.remark(words.versionUnknown, {
      name,
      version: version ?? '',
      known: versions.map((one) => one.version).join(', '),
    });
  }
  return undefined;
};

const named = (name: string, env: ShowRequest['env']): readonly Procedure[] =>
  all(env).filter((procedure) => procedure.name === name);

const all = (env: ShowRequest['env']): readonly Procedure[] =>
  findDefinitions(readSettings(env)).map(({ procedure }) => procedure);
