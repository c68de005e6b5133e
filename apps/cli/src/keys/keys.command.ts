import type { Command } from 'commander';
import { newCommand } from '../terminal/command-line.js';
import type { Surroundings } from '../terminal/surroundings.js';
import { withInstallation } from '../terminal/with-installation.js';
import { keysWords } from './keys.words.js';
import { listKeys, rotateKeys } from './run-keys.js';

/** `crosswalk keys list`, `crosswalk keys rotate`. */
export const keysCommand = (surroundings: Surroundings): Command => {
  const { terminal } = surroundings;
  const list = newCommand('list', terminal, keysWords.aboutList).action(() =>
    withInstallation(surroundings, (installation) => listKeys(installation, terminal)),
  );
  const rotate = newCommand('rotate', terminal, keysWords.aboutRotate)
    .addHelpText('after', keysWords.more[terminal.language])
    .action(() => withInstallation(surroundings, (installation) => rotateKeys(installation, terminal)));
  return newCommand('keys', terminal, keysWords.about)
    .usage(terminal.language === 'zh' ? '<命令>' : '<command>')
    .addCommand(list)
    .addCommand(rotate);
};
