import type { Command } from 'commander';
import { newCommand } from '../terminal/command-line.js';
import type { Surroundings } from '../terminal/surroundings.js';
import { withInstallation } from '../terminal/with-installation.js';
import { projectionWords as words } from './projection.words.js';
import { listProjections, rebuildProjection } from './run-projection.js';

/** `crosswalk projection list`, `crosswalk projection rebuild NAME`. */
export const projectionCommand = (surroundings: Surroundings): Command => {
  const { terminal } = surroundings;
  const { language } = terminal;
  const list = newCommand('list', terminal, words.aboutList).action(() =>
    withInstallation(surroundings, (installation) => listProjections(installation, terminal)),
  );
  const rebuild = newCommand('rebuild', terminal, words.aboutRebuild)
    .usage(language === 'zh' ? '<NAME> [选项]' : '<NAME> [options]')
    .argument('<NAME>', words.name[language])
    .addHelpText('after', words.more[language])
    .action((name: string) =>
      withInstallation(surroundings, (installation) => rebuildProjection(installation, name, terminal)),
    );
  return newCommand('projection', terminal, words.about)
    .usage(language === 'zh' ? '<命令>' : '<command>')
    .addCommand(list)
    .addCommand(rebuild);
};
