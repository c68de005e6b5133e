import { applyDecorators } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { Transform, type TransformFnParams } from 'class-transformer';
import { ValidateBy, ValidateIf } from 'class-validator';
import type { FieldOptions, Kind } from './kind.js';
import type { Check } from './violation.js';

/** The class-transformer group that queries and paths are read with: everything in them arrives as text. */
export const FROM_TEXT = 'from-text';

/** Makes a property a field: read, checked, and told in the OpenAPI document. */
export const field = (kind: Kind, { optional = false, nullable = false, says, example }: FieldOptions = {}) => {
  const check: Check = (value) => (value === undefined ? { code: 'field-missing' } : kind.check(value));
  return applyDecorators(
    Transform(({ value, options }: TransformFnParams): unknown => {
      const read: unknown = options.groups?.includes(FROM_TEXT) ? readText(kind, value) : value;
      return kind.tidy ? kind.tidy(read) : read;
    }),
    ValidateIf((_, value) => !(optional && value === undefined) && !(nullable && value === null)),
    ValidateBy(
      { name: 'field', validator: { validate: (value) => !check(value) } },
      { message: 'field', context: { check } },
    ),
    ApiProperty({
      ...kind.schema,
      required: !optional,
      ...(nullable ? { nullable } : {}),
      ...(says ? { description: says } : {}),
      ...(example === undefined ? {} : { example }),
    } as Parameters<typeof ApiProperty>[0]),
  );
};

// An empty box of a form arrives as an empty text: nothing was said.
const readText = (kind: Kind, value: unknown): unknown => {
  if (value === '') return undefined;
  if ('type' in kind.schema && kind.schema.type === 'array') return Array.isArray(value) ? value : [value];
  return typeof value === 'string' && kind.fromText ? kind.fromText(value) : value;
};
