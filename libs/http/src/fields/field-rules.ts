import type { Type } from '@nestjs/common';
import type { FieldOptions, Kind } from './kind.js';
import type { Violation } from './violation.js';

/** Objects of a class of their own: one, or a list of them. */
export type Nested = Readonly<{ of: () => Type; isList: boolean }>;

/** What a property was declared to be; kept with the metadata of class-validator, which knows the properties of a class. */
export class FieldRules {
  constructor(
    private readonly kind: Kind,
    private readonly options: FieldOptions,
    readonly nested: Nested | undefined,
  ) {}

  /** The value in its one written form; anything that is not good is left to the check. */
  read(value: unknown, isText: boolean): unknown {
    const read = isText ? readText(this.kind, value) : value;
    return this.kind.tidy ? this.kind.tidy(read) : read;
  }

  /** Whether the value is nothing, absent or null, where the field allows for it. */
  isLeftOut(value: unknown): boolean {
    const { optional = false, nullable = false } = this.options;
    return (optional && value === undefined) || (nullable && value === null);
  }

  check(value: unknown): Violation | undefined {
    return value === undefined ? { code: 'field-missing' } : this.kind.check(value);
  }
}

// An empty box of a form arrives as an empty text: nothing was said.
const readText = (kind: Kind, value: unknown): unknown => {
  if (value === '') return undefined;
  if ('type' in kind.schema && kind.schema.type === 'array') return Array.isArray(value) ? value : [value];
  return typeof value === 'string' && kind.fromText ? kind.fromText(value) : value;
};

/** The rules that class-validator keeps as the context of a field. */
export const rulesIn = (context: unknown): FieldRules | undefined =>
  typeof context === 'object' && context !== null && 'rules' in context && context.rules instanceof FieldRules
    ? context.rules
    : undefined;
