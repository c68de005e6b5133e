import type { Command } from 'commander';
import { say } from '@crosswalk/http';
import { newCommand } from '../terminal/command-line.js';
import type { Surroundings } from '../terminal/surroundings.js';
import { demoWords as words } from './demo.words.js';
import { refuse } from './refusals.js';
import { wipe } from './wipe.js';

type Options = Readonly<{ yes?: boolean; keepOrganisation?: boolean; everything?: boolean }>;

/** `crosswalk demo wipe`. `end` is told the exit code. */
export const demoCommand = (surroundings: Surroundings): Command => {
  const { terminal } = surroundings;
  return newCommand('demo', terminal, words.about)
    .usage(say({ zh: '<命令> [选项]', en: '<command> [options]' }, terminal.language))
    .configureOutput({ writeErr: (text) => terminal.remarkText(text.trimEnd()) })
    .addCommand(wipeCommand(surroundings));
};

const wipeCommand = ({ terminal, env, end }: Surroundings): Command => {
  const { language } = terminal;
  return newCommand('wipe', terminal, words.wipe)
    .option('--yes', words.yes[language])
    .option('--keep-organisation', words.keep[language])
    .option('--everything', words.everything[language])
    .addHelpText('after', words.more[language])
    .action(async ({ yes = false, keepOrganisation = false, everything = false }: Options) => {
      end(await wipe({ env, yes, keepOrganisation, everything }, terminal).catch((error) => refuse(error, terminal)));
    });
};
