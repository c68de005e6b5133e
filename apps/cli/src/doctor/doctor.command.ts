import type { Command } from 'commander';
import { newCommand } from '../terminal/command-line.js';
import type { Surroundings } from '../terminal/surroundings.js';
import { doctorWords } from './doctor.words.js';
import { runDoctor } from './run-doctor.js';

/** `crosswalk doctor`. */
export const doctorCommand = (surroundings: Surroundings): Command => {
  const { terminal } = surroundings;
  return newCommand('doctor', terminal, doctorWords.about)
    .addHelpText('after', doctorWords.more[terminal.language])
    .action(() => runDoctor(surroundings));
};
