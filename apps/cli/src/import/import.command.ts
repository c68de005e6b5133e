import type { Command } from 'commander';
import { shippedProfileNames } from '@crosswalk/imports';
import { say } from '@crosswalk/http';
import { newCommand } from '../terminal/command-line.js';
import type { Surroundings } from '../terminal/surroundings.js';
import { importWords } from './import.words.js';
import { refuse } from './refusals.js';
import { runImport } from './run-import.js';

type Options = Readonly<{ profile: string; report?: string }>;

/** `crosswalk import FILE --profile NAME`. `end` is told the exit code. */
export const importCommand = ({ terminal, env, end }: Surroundings): Command => {
  const { language } = terminal;
  const known = shippedProfileNames().join(', ');
  return newCommand('import', terminal, importWords.about)
    .usage(say({ zh: '<FILE> --profile <NAME> [选项]', en: '<FILE> --profile <NAME> [options]' }, language))
    .argument('<FILE>', importWords.file[language])
    .requiredOption('--profile <NAME>', say(importWords.profile, language, { known }))
    .option('--report <PATH>', importWords.report[language])
    .addHelpText('after', importWords.more[language])
    .action(async (file: string, { profile, report }: Options) => {
      // npm changes to the project's folder; this is where the person typed.
      const folder = env['INIT_CWD'] ?? process.cwd();
      end(await runImport({ file, profile, report, folder, env }, terminal).catch((error) => refuse(error, terminal)));
    });
};
