import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseProcedure } from './parse-procedure.js';
import type { Procedure } from './procedure.js';

const FOLDER = join('libs', 'procedures', 'definitions');

/** The procedures that come with Crosswalk, read and checked. @throws ProcedureInvalid */
export const shippedProcedures = (): readonly Procedure[] => {
  const folder = definitionsFolder(dirname(fileURLToPath(import.meta.url)));
  const files = readdirSync(folder).filter((file) => file.endsWith('.yaml'));
  return files.sort().map((file) => parseProcedure(readFileSync(join(folder, file), 'utf8'), join(FOLDER, file)));
};

// The build leaves definitions where they are, so they are looked for from the top of the project.
const definitionsFolder = (from: string): string => {
  const folder = join(from, FOLDER);
  if (existsSync(folder)) return folder;
  if (dirname(from) === from) throw new Error(`${FOLDER} is missing from this installation`);
  return definitionsFolder(dirname(from));
};
