import type { Command } from 'commander';
import { say } from '@crosswalk/http';
import { newCommand } from '../terminal/command-line.js';
import type { Surroundings } from '../terminal/surroundings.js';
import { checkFiles } from './check-files.js';
import { procedureWords as words } from './procedure.words.js';
import { showProcedure } from './show-procedure.js';

/** `crosswalk procedure check FILE...` and `crosswalk procedure show NAME`. `end` is told the exit code. */
export const procedureCommand = (surroundings: Surroundings): Command => {
  const { terminal } = surroundings;
  return newCommand('procedure', terminal, words.about)
    .usage(say({ zh: '<命令> [选项]', en: '<command> [options]' }, terminal.language))
    .configureOutput({ writeErr: (text) => terminal.remarkText(text.trimEnd()) })
    .addCommand(checkCommand(surroundings))
    .addCommand(showCommand(surroundings));
};

const checkCommand = ({ terminal, env, end }: Surroundings): Command =>
  newCommand('check', terminal, words.check)
    .usage(say({ zh: '<FILE...> [选项]', en: '<FILE...> [options]' }, terminal.language))
    .argument('<FILE...>', words.files[terminal.language])
    .addHelpText('after', words.aboutCheck[terminal.language])
    .action((files: readonly string[]) => end(checkFiles(files, folderOf(env), terminal)));

type Options = Readonly<{ version?: string }>;

const showCommand = ({ terminal, env, end }: Surroundings): Command =>
  newCommand('show', terminal, words.show)
    .usage(say({ zh: '<NAME> [选项]', en: '<NAME> [options]' }, terminal.language))
    .argument('<NAME>', words.name[terminal.language])
    .option('--version <N>', words.version[terminal.language])
    .addHelpText('after', words.aboutShow[terminal.language])
    .action((name: string, { version }: Options) =>
      end(showProcedure({ name, version, folder: folderOf(env), env }, terminal)),
    );

// npm changes to the project's folder; this is where the person typed.
const folderOf = (env: Surroundings['env']): string => env['INIT_CWD'] ?? process.cwd();
