import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseDefinition, type Definition } from './parse-procedure.js';
import type { Procedure } from './procedure.js';
import { faultAt, ProcedureInvalid, type Fault, type FaultCode } from './reading/faults.js';

const FOLDER = join('libs', 'procedures', 'definitions');

/** The procedures that come with Crosswalk, every version of them. @throws ProcedureInvalid */
export const shippedProcedures = (): readonly Procedure[] =>
  readDefinitions(shipped()).map(({ procedure }) => procedure);

/**
 * The definitions that come with Crosswalk, and those in folders of the installation's own.
 * @throws ProcedureInvalid naming every fault of every file
 */
export const definitionsIn = (...folders: readonly string[]): readonly Definition[] =>
  readDefinitions([...shipped(), ...folders.flatMap((folder) => filesIn(folder, folder))]);

/** One definition from a file. @param name of the file, for the messages @throws ProcedureInvalid */
export const definitionAt = (path: string, name = path): Definition => {
  const fault = (code: FaultCode, details = {}): ProcedureInvalid =>
    new ProcedureInvalid([faultAt({ file: name, line: 1, key: '(file)' }, code, details)]);
  if (!existsSync(path)) throw fault('no-such-file');
  if (statSync(path).isDirectory()) throw fault('a-folder');
  let bytes: Buffer;
  try {
    bytes = readFileSync(path);
  } catch (error) {
    throw fault('unreadable', { reason: error instanceof Error ? error.message : String(error) });
  }
  let yaml: string;
  try {
    yaml = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw fault('not-utf-8');
  }
  return parseDefinition(yaml, name);
};

type File = Readonly<{ path: string; name: string }>;

const readDefinitions = (files: readonly File[]): readonly Definition[] => {
  const faults: Fault[] = [];
  const definitions = files.flatMap(({ path, name }): Definition[] => {
    try {
      return [definitionAt(path, name)];
    } catch (error) {
      if (!(error instanceof ProcedureInvalid)) throw error;
      faults.push(...error.faults);
      return [];
    }
  });
  faults.push(...doubled(definitions));
  if (faults.length > 0) throw new ProcedureInvalid(faults);
  return definitions;
};

const doubled = (definitions: readonly Definition[]): readonly Fault[] => {
  const files = new Map<string, string>();
  return definitions.flatMap(({ procedure: { name, version }, file, versionLine: line }) => {
    const key = `${name} ${version}`;
    const elsewhere = files.get(key);
    files.set(key, elsewhere ?? file);
    if (elsewhere === undefined) return [];
    return [faultAt({ file, line, key: 'version' }, 'stands-elsewhere', { name, version, file: elsewhere })];
  });
};

const shipped = (): readonly File[] => filesIn(definitionsFolder(dirname(fileURLToPath(import.meta.url))), FOLDER);

const filesIn = (folder: string, shownAs: string): readonly File[] =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => !entry.isDirectory() && /^[^.].*\.ya?ml$/.test(entry.name))
    .map(({ name }) => ({ path: join(folder, name), name: join(shownAs, name) }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));

// The build leaves definitions where they are, so they are looked for from the top of the project.
const definitionsFolder = (from: string): string => {
  const folder = join(from, FOLDER);
  if (existsSync(folder)) return folder;
  if (dirname(from) === from) throw new Error(`${FOLDER} is missing from this installation`);
  return definitionsFolder(dirname(from));
};
