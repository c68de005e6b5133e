import 'reflect-metadata';
import { Logger } from '@nestjs/common';
import { CommanderError } from 'commander';
import { importCommand } from './import/import.command.js';
import { misuse, newCommand } from './terminal/command-line.js';
import { EXIT } from './terminal/exit-codes.js';
import { languageFrom } from './terminal/language.js';
import { Terminal } from './terminal/terminal.js';

const about = {
  zh: 'Crosswalk 命令行：在服务之外完成的工作',
  en: 'Crosswalk on the command line: work that is done beside the service',
};

const args = process.argv.slice(2);
const terminal = new Terminal(languageFrom(args, process.env), process.stdout, process.stderr);
// Whoever read us has gone (`| head`): the work goes on unheard.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);

const end = (code: number): void => void (process.exitCode = code);
const { language } = terminal;

// The lists tell what goes well, too; here only what does not is of interest.
Logger.overrideLogger(['warn', 'error', 'fatal']);

const program = newCommand('crosswalk', language, about)
  .usage(language === 'zh' ? '<命令> [选项]' : '<command> [options]')
  .addCommand(importCommand(terminal, end));

try {
  if (args.length === 0) program.outputHelp();
  else await program.parseAsync(args, { from: 'user' });
} catch (error) {
  if (!(error instanceof CommanderError)) throw error;
  const sentence = misuse(error, language);
  if (sentence !== undefined) terminal.remarkText(sentence);
  end(error.exitCode === 0 ? EXIT.done : EXIT.misused);
}
