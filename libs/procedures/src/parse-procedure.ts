import { LineCounter, parseDocument } from 'yaml';
import { defaults } from './defaults.js';
import { FILERS, type Procedure } from './procedure.js';
import { faultAt, ProcedureInvalid, type Fault } from './reading/faults.js';
import { readBilingual } from './reading/read-bilingual.js';
import { readCategories } from './reading/read-categories.js';
import { readClaim } from './reading/read-claim.js';
import { readSome } from './reading/read-distinct.js';
import { readLimits } from './reading/read-limits.js';
import { readSteps } from './reading/read-steps.js';
import { readWords } from './reading/read-words.js';
import { YamlPlace } from './reading/yaml-place.js';

const KEYS = ['name', 'version', 'title', 'about', 'filing', 'claim', 'steps', 'words', 'categories', 'limits'];

/** A procedure, and the definition as it was written down: plain values, which can be kept and parsed again. */
export type Definition = Readonly<{ procedure: Procedure; written: unknown; file: string; versionLine: number }>;

/**
 * Reads the definition of a procedure.
 * @param file name of the file, for the messages
 * @throws ProcedureInvalid naming file, line and key of everything that is wrong
 */
export const parseProcedure = (yaml: string, file: string): Procedure => parseDefinition(yaml, file).procedure;

/** Reads the definition of a procedure, and keeps what was written. @throws ProcedureInvalid */
export const parseDefinition = (yaml: string, file: string): Definition => {
  const lines = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: lines, prettyErrors: false });
  const broken = document.errors.map(({ message, pos: [start] }) =>
    faultAt({ file, line: lines.linePos(start).line, key: '(file)' }, 'not-yaml', { reason: message }),
  );
  if (broken.length > 0) throw new ProcedureInvalid(broken);

  const faults: Fault[] = [];
  const reading = { file, document, lines, faults };
  const top = new YamlPlace(reading, { there: true, node: document.contents ?? undefined, key: '', offset: 0 });
  const procedure = readProcedure(top);
  if (faults.length > 0) throw new ProcedureInvalid(faults.toSorted((a, b) => a.line - b.line));
  return { procedure, written: document.toJS(), file, versionLine: top.at('version').line };
};

const readProcedure = (top: YamlPlace): Procedure => {
  top.only(...KEYS);
  const title = readBilingual(top.at('title'));
  const [about, filing] = [top.at('about'), top.at('filing')];
  const claim = readClaim(top.at('claim'));
  const steps = readSteps(top.at('steps'), claim);
  return {
    name: top.at('name').id(),
    version: top.at('version').whole(1),
    title,
    about: about.present ? readBilingual(about, 500) : title,
    filing: filing.present ? { by: readSome(filing.only('by').at('by'), FILERS) } : defaults.filing,
    claim,
    steps,
    words: readWords(top.at('words'), steps),
    categories: readCategories(top.at('categories')),
    limits: readLimits(top.at('limits'), { steps, supported: claim.support.length > 0 }),
  };
};
