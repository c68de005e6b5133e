import type { Command } from 'commander';
import { newCommand } from '../terminal/command-line.js';
import type { Surroundings } from '../terminal/surroundings.js';
import { withInstallation } from '../terminal/with-installation.js';
import { personWords } from './person.words.js';
import { erasePerson, type Wanted } from './run-erase.js';

/** `crosswalk person erase (RESIDENT-ID | --case NUMBER | --phone NUMBER) [--yes]`. */
export const personCommand = (surroundings: Surroundings): Command => {
  const { terminal } = surroundings;
  const { language } = terminal;
  const erase = newCommand('erase', terminal, personWords.aboutErase)
    .usage(language === 'zh' ? '[居民编号] [选项]' : '[RESIDENT-ID] [options]')
    .argument('[RESIDENT-ID]', personWords.id[language])
    .option('--case <NUMBER>', personWords.case[language])
    .option('--phone <NUMBER>', personWords.phone[language])
    .option('--yes', personWords.yes[language])
    .addHelpText('after', personWords.more[language])
    .action((id: string | undefined, options: Omit<Wanted, 'id'>) =>
      withInstallation(surroundings, (installation) => erasePerson(installation, { ...options, id }, terminal)),
    );
  return newCommand('person', terminal, personWords.about)
    .usage(language === 'zh' ? '<命令>' : '<command>')
    .addCommand(erase);
};
