import type { Details } from '../words/words.js';
import { isMap, isScalar, isSeq, type LineCounter } from 'yaml';
import { nearest } from '../words/nearest.js';
import { profileProblem, type ProfileProblem, type ProfileProblemCode } from './profile-problems.js';

/** The YAML file that places are in, and what was found wrong with it so far. */
export type Sheet = Readonly<{ lines: LineCounter; problems: ProfileProblem[] }>;

/** One place in a YAML file, which knows its line and key, so that what is wrong there can be told. */
export class YamlPlace {
  constructor(
    private readonly sheet: Sheet,
    private readonly node: unknown,
    readonly key: string,
    readonly line: number,
  ) {}

  get missing(): boolean {
    return this.node === undefined || this.node === null || (isScalar(this.node) && this.node.value === null);
  }

  complain(code: ProfileProblemCode, details: Details = {}): undefined {
    this.sheet.problems.push(profileProblem(code, this, details));
    return undefined;
  }

  /** What stands under a key; a missing place when there is nothing. */
  at(key: string): YamlPlace {
    const found = this.entries().find(([name]) => name === key);
    return found?.[1] ?? new YamlPlace(this.sheet, undefined, this.keyOf(key), this.line);
  }

  /** Complains of every key that is not one of these. */
  only(...known: readonly string[]): this {
    for (const [name, place] of this.entries()) {
      const near = nearest(name, known) ?? known[0] ?? '';
      if (!known.includes(name)) place.complain('unknown-key', { known: known.join(', '), near });
    }
    return this;
  }

  /** The keys and their places; complains when this is something else than a map. */
  entries(): readonly (readonly [string, YamlPlace])[] {
    if (this.missing) return [];
    if (!isMap(this.node)) return this.complain('not-a-map') ?? [];
    return this.node.items.map(({ key, value }) => {
      const name = isScalar(key) ? String(key.value) : '';
      return [name, new YamlPlace(this.sheet, value, this.keyOf(name), this.lineOf(key) ?? this.line)] as const;
    });
  }

  /** The members of a list; a single value stands for a list of one. */
  list(): readonly YamlPlace[] {
    if (this.missing) return [];
    if (!isSeq(this.node)) return [this];
    return this.node.items.map(
      (item, index) => new YamlPlace(this.sheet, item, `${this.key}[${index + 1}]`, this.lineOf(item) ?? this.line),
    );
  }

  /** The text that stands here; complains and gives undefined when there is none. */
  text(): string | undefined {
    if (this.missing) return this.complain('missing');
    const value = isScalar(this.node) ? this.node.value : undefined;
    if (typeof value === 'string') return value.trim() === '' && value === '' ? this.complain('missing') : value;
    if (typeof value === 'number' && isScalar(this.node)) return this.node.source ?? String(value);
    return this.complain('not-a-text');
  }

  /** As {@link text}, where nothing may stand too. */
  optional(): string | undefined {
    return this.missing ? undefined : this.text();
  }

  private keyOf(name: string): string {
    return this.key === '' ? name : `${this.key}.${name}`;
  }

  private lineOf(node: unknown): number | undefined {
    const start = isScalar(node) || isMap(node) || isSeq(node) ? node.range?.[0] : undefined;
    return start === undefined ? undefined : this.sheet.lines.linePos(start).line;
  }
}
