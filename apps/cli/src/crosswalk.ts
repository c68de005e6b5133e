import { CommanderError } from 'commander';
import { demoCommand } from './demo/demo.command.js';
import { doctorCommand } from './doctor/doctor.command.js';
import { importCommand } from './import/import.command.js';
import { keysCommand } from './keys/keys.command.js';
import { organisationCommand } from './organisation/organisation.command.js';
import { personCommand } from './person/person.command.js';
import { procedureCommand } from './procedure/procedure.command.js';
import { projectionCommand } from './projection/projection.command.js';
import { misuse, newCommand } from './terminal/command-line.js';
import { EXIT } from './terminal/exit-codes.js';
import type { Surroundings } from './terminal/surroundings.js';
import { userCommand } from './user/user.command.js';

const about = {
  zh: 'Crosswalk 命令行：在服务之外完成的工作',
  en: 'Crosswalk on the command line: work that is done beside the service',
};

/** Runs a command line. @returns the exit code */
export const crosswalk = async (
  args: readonly string[],
  { terminal, env }: Omit<Surroundings, 'end'>,
): Promise<number> => {
  const { language } = terminal;
  let code: number = EXIT.done;
  const surroundings: Surroundings = { terminal, env, end: (told) => void (code = told) };
  const program = newCommand('crosswalk', terminal, about)
    .usage(language === 'zh' ? '<命令> [选项]' : '<command> [options]')
    .addCommand(importCommand(surroundings))
    .addCommand(procedureCommand(surroundings))
    .addCommand(demoCommand(surroundings))
    .addCommand(keysCommand(surroundings))
    .addCommand(personCommand(surroundings))
    .addCommand(organisationCommand(surroundings))
    .addCommand(userCommand(surroundings))
    .addCommand(projectionCommand(surroundings))
    .addCommand(doctorCommand(surroundings));
  try {
    await program.parseAsync(args.length === 0 ? ['--help'] : [...args], { from: 'user' });
    return code;
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    const sentence = misuse(error, language);
    if (sentence !== undefined) terminal.remarkText(sentence);
    return error.exitCode === 0 ? EXIT.done : EXIT.misused;
  }
};
