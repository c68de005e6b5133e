import { isMap, isScalar, isSeq, LineCounter, parseDocument, type Document } from 'yaml';
import { defaults } from './defaults.js';
import { ProcedureInvalid, type Bilingual, type Category, type Fault, type Procedure } from './procedure.js';

type Path = readonly (string | number)[];

/**
 * Reads a procedure definition.
 * @param file name of the file, for the messages
 * @throws ProcedureInvalid naming file, line and key of everything that is wrong
 */
export const parseProcedure = (yaml: string, file: string): Procedure => {
  const lines = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: lines });
  const definition = new Definition(document, lines, file);
  for (const error of document.errors) definition.fault([], error.message.split('\n')[0] ?? 'not YAML', error.pos[0]);

  const title = definition.bilingual(['title']);
  const procedure: Procedure = {
    ...defaults,
    name: definition.slug(['name']),
    version: definition.count(['version']),
    title,
    about: title,
    categories: definition.list(['categories']).map((path): Category => ({
      id: definition.slug([...path, 'id']),
      ...definition.bilingual(path),
      questions: [],
    })),
  };
  definition.onlyKeys(['title'], ['zh', 'en']);
  procedure.categories.forEach((_category, place) => definition.onlyKeys(['categories', place], ['id', 'zh', 'en']));
  definition.onlyKeys([], ['name', 'version', 'title', 'categories']);
  definition.distinct(procedure.categories.map(({ id }, place) => [id, ['categories', place, 'id']]));
  definition.end();
  return procedure;
};

/** Reads values out of the document and gathers what is wrong with them. */
class Definition {
  private readonly faults: Fault[] = [];

  constructor(
    private readonly document: Document.Parsed,
    private readonly lines: LineCounter,
    private readonly file: string,
  ) {}

  slug(path: Path): string {
    const text = this.text(path);
    if (!/^[a-z][a-z0-9-]*$/.test(text)) this.fault(path, 'lower-case letters, digits and dashes are wanted');
    return text;
  }

  text(path: Path): string {
    const value: unknown = this.document.getIn(path);
    if (typeof value === 'string' && value.trim() !== '') return value;
    this.fault(path, 'a text is wanted');
    return '';
  }

  count(path: Path): number {
    const value: unknown = this.document.getIn(path);
    if (typeof value === 'number' && Number.isInteger(value) && value >= 1) return value;
    this.fault(path, 'a whole number from 1 is wanted');
    return 0;
  }

  bilingual(path: Path): Bilingual {
    return { zh: this.text([...path, 'zh']), en: this.text([...path, 'en']) };
  }

  list(path: Path): readonly Path[] {
    const node: unknown = this.document.getIn(path, true);
    if (isSeq(node) && node.items.length > 0) return node.items.map((_item, place) => [...path, place]);
    this.fault(path, 'a list of at least one is wanted');
    return [];
  }

  onlyKeys(path: Path, known: readonly string[]): void {
    const node: unknown = path.length === 0 ? this.document.contents : this.document.getIn(path, true);
    if (!isMap(node)) return;
    for (const { key } of node.items) {
      const name = isScalar(key) ? String(key.value) : String(key);
      if (!known.includes(name)) this.fault([...path, name], `unknown; known are ${known.join(', ')}`);
    }
  }

  distinct(named: readonly (readonly [string, Path])[]): void {
    const seen = new Set<string>();
    for (const [name, path] of named) {
      if (seen.has(name)) this.fault(path, `'${name}' stands there twice`);
      seen.add(name);
    }
  }

  fault(path: Path, fault: string, offset = this.offsetOf(path)): void {
    const { line } = this.lines.linePos(offset);
    this.faults.push({ file: this.file, line: Math.max(line, 1), key: path.join('.') || '(file)', fault });
  }

  end(): void {
    if (this.faults.length > 0) throw new ProcedureInvalid(this.faults);
  }

  /** Where the value stands, or else the nearest thing around it that does. */
  private offsetOf(path: Path): number {
    for (let depth = path.length; depth >= 0; depth -= 1) {
      const node: unknown = depth === 0 ? this.document.contents : this.document.getIn(path.slice(0, depth), true);
      if ((isMap(node) || isSeq(node) || isScalar(node)) && node.range) return node.range[0];
    }
    return 0;
  }
}
