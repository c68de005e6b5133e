import { resolve } from 'node:path';
import { Option, type Command } from 'commander';
import { say, type Words } from '@crosswalk/http';
import { newCommand } from '../terminal/command-line.js';
import type { Surroundings } from '../terminal/surroundings.js';
import { exportOrganisation, PARTS, type Part } from './export-organisation.js';
import { importOrganisation } from './import-organisation.js';
import { organisationWords as words } from './organisation.words.js';

/** `crosswalk organisation import FILE [--dry-run]` and `export FILE [--part units|people]`. */
export const organisationCommand = (surroundings: Surroundings): Command => {
  const { terminal, env } = surroundings;
  const { language } = terminal;
  // npm changes to the project's folder; this is where the person typed.
  const placeOf = (file: string): string => resolve(env['INIT_CWD'] ?? process.cwd(), file);
  const importing = onFile('import', words.aboutImport, words.file, surroundings)
    .option('--dry-run', words.dryRun[language])
    .addHelpText('after', words.moreImport[language])
    .action((file: string, { dryRun = false }: Readonly<{ dryRun?: boolean }>) =>
      importOrganisation({ path: placeOf(file), dryRun }, surroundings),
    );
  const exporting = onFile('export', words.aboutExport, words.target, surroundings)
    .addOption(new Option('--part <PART>', words.part[language]).choices(PARTS).default('units'))
    .addHelpText('after', words.moreExport[language])
    .action((file: string, { part }: Readonly<{ part: Part }>) =>
      exportOrganisation({ path: placeOf(file), part }, surroundings),
    );
  return newCommand('organisation', terminal, words.about)
    .usage(say({ zh: '<命令> [选项]', en: '<command> [options]' }, language))
    .configureOutput({ writeErr: (text) => terminal.remarkText(text.trimEnd()) })
    .addCommand(importing)
    .addCommand(exporting);
};

const onFile = (name: string, about: Words, file: Words, { terminal }: Surroundings): Command =>
  newCommand(name, terminal, about)
    .usage(say({ zh: '<FILE> [选项]', en: '<FILE> [options]' }, terminal.language))
    .argument('<FILE>', file[terminal.language]);
