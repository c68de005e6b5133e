import { isAlias, isMap, isScalar, isSeq, type Document, type LineCounter, type Node } from 'yaml';
import { faultAt, type Fault, type FaultCode, type FaultDetails } from './faults.js';

export type Reading = Readonly<{ file: string; document: Document; lines: LineCounter; faults: Fault[] }>;

/** `there`: also where a key stands without a value. */
type Spot = Readonly<{ there: boolean; node: Node | undefined; key: string; offset: number }>;

const ID_LENGTH = 60;

/** A place in a definition: reads what stands there, and remembers what is wrong with it. */
export class YamlPlace {
  private readonly node: Node | undefined;

  constructor(
    private readonly reading: Reading,
    private readonly spot: Spot,
  ) {
    const { node } = spot;
    this.node = isAlias(node) ? node.resolve(reading.document) : node;
  }

  get present(): boolean {
    return this.spot.there;
  }

  /** The value that stands there; undefined when it is nothing, or more than a value. */
  get value(): string | number | boolean | undefined {
    const value: unknown = isScalar(this.node) ? this.node.value : undefined;
    return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : undefined;
  }

  get line(): number {
    return Math.max(1, this.reading.lines.linePos(this.spot.offset).line);
  }

  at(key: string): YamlPlace {
    const pair = isMap(this.node) ? this.node.items.find((item) => keyOf(item.key) === key) : undefined;
    const offset = (isScalar(pair?.key) ? pair.key.range?.[0] : undefined) ?? this.spot.offset;
    return this.inside(`.${key}`, { there: pair !== undefined, node: nodeOf(pair?.value), offset });
  }

  keys(): readonly string[] {
    return isMap(this.node) ? this.node.items.map(({ key }) => keyOf(key)) : [];
  }

  /** The places of a list, which has at least one. */
  list(): readonly YamlPlace[] {
    if (isSeq(this.node) && this.node.items.length > 0) {
      return this.node.items.map((item, place) => {
        const node = nodeOf(item);
        return this.inside(`[${place + 1}]`, { there: true, node, offset: node?.range?.[0] ?? this.spot.offset });
      });
    }
    this.complain('not-a-list');
    return [];
  }

  /** Refuses every key but these. */
  only(...known: readonly string[]): this {
    if (this.present && !isMap(this.node)) this.complain('not-a-map');
    for (const key of this.keys()) {
      if (!known.includes(key)) this.at(key).complain('unknown-key', { known: known.join(', ') });
    }
    return this;
  }

  text(max = 1000): string {
    const { value } = this;
    if (typeof value !== 'string' || value.trim() === '') {
      this.complain('not-a-text');
      return '';
    }
    if (value.length > max) this.complain('too-long', { max });
    return value;
  }

  id(): string {
    const { value } = this;
    if (typeof value === 'string' && value.length <= ID_LENGTH && /^[a-z][a-z0-9-]*$/.test(value)) return value;
    this.complain('not-an-id', { max: ID_LENGTH });
    return '';
  }

  whole(min: number): number {
    const { value } = this;
    if (typeof value === 'number' && Number.isSafeInteger(value) && value >= min) return value;
    this.complain('not-whole', { min });
    return min;
  }

  number(): number {
    const { value } = this;
    if (typeof value === 'number' && Number.isFinite(value)) return value;
    this.complain('not-a-number');
    return 0;
  }

  yesNo(): boolean {
    const { value } = this;
    if (typeof value === 'boolean') return value;
    this.complain('not-yes-no');
    return false;
  }

  /** One of these; undefined, and complained of, when it is none. */
  oneOf<const T extends string>(known: readonly T[]): T | undefined {
    const { value } = this;
    const found = known.find((one) => one === value);
    if (found === undefined) {
      this.complain('not-one-of', { value: String(value ?? ''), known: known.join(', ') });
    }
    return found;
  }

  /** What is wrong here. Where nothing stands, that is what is wrong. */
  complain(code: FaultCode, details?: FaultDetails): void {
    const { file, faults } = this.reading;
    const where = { file, line: this.line, key: this.spot.key || '(file)' };
    faults.push(faultAt(where, this.present ? code : 'missing', details));
  }

  private inside(step: string, spot: Omit<Spot, 'key'>): YamlPlace {
    const { key } = this.spot;
    return new YamlPlace(this.reading, { ...spot, key: key === '' ? step.replace(/^\./, '') : `${key}${step}` });
  }
}

const keyOf = (key: unknown): string => String(isScalar(key) ? key.value : key);

const nodeOf = (item: unknown): Node | undefined =>
  isScalar(item) || isMap(item) || isSeq(item) || isAlias(item) ? item : undefined;
