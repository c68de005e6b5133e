import { resolve } from 'node:path';
import {
  changedBehindCases,
  definitionAt,
  definitionsIn,
  ProcedureInvalid,
  type Definition,
  type Fault,
} from '@crosswalk/procedures';
import { EXIT } from '../terminal/exit-codes.js';
import type { Terminal } from '../terminal/terminal.js';
import { procedureWords as words } from './procedure.words.js';

/** Tells what is wrong with each file, or that nothing is. @returns the exit code */
export const checkFiles = (files: readonly string[], folder: string, terminal: Terminal): number => {
  const sound = files.map((file) => checkFile(file, folder, terminal));
  return sound.every(Boolean) ? EXIT.done : EXIT.failed;
};

const checkFile = (file: string, folder: string, terminal: Terminal): boolean => {
  try {
    const definition = definitionAt(resolve(folder, file), file);
    requireOwnVersion(definition);
    tellFine(definition, terminal);
    return true;
  } catch (error) {
    if (!(error instanceof ProcedureInvalid)) throw error;
    tellFaults(error.faults, terminal);
    return false;
  }
};

/** A version that comes along cannot be said to be something else. */
const requireOwnVersion = (definition: Definition): void => {
  const { name, version } = definition.procedure;
  const shipped = definitionsIn().find(({ procedure }) => procedure.name === name && procedure.version === version);
  if (shipped && JSON.stringify(shipped.written) !== JSON.stringify(definition.written)) {
    throw changedBehindCases([definition]);
  }
};

/** Each fault on a line of its own, in the reader's language. */
export const tellFaults = (faults: readonly Fault[], terminal: Terminal): void => {
  for (const { file, line, key, words: sentence } of faults) {
    terminal.tellText(`${file}:${line} ${key}: ${terminal.text(sentence)}\n`);
  }
};

const tellFine = ({ file, procedure }: Definition, terminal: Terminal): void => {
  const { name, version, steps, categories } = procedure;
  terminal.tell(words.fine, {
    file,
    name,
    version,
    steps: steps.length,
    required: steps.filter(({ before }) => before !== undefined).length,
    categories: categories.length,
    questions: categories.flatMap(({ questions }) => questions).length,
  });
};
