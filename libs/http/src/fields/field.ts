import { applyDecorators } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { Transform, type TransformFnParams } from 'class-transformer';
import { ValidateBy, ValidateIf } from 'class-validator';
import { FieldRules, type Nested } from './field-rules.js';
import type { FieldOptions, Kind } from './kind.js';

/** The class-transformer group that queries and paths are read with: everything in them arrives as text. */
export const FROM_TEXT = 'from-text';

/** Makes a property a field: read, checked, and told in the OpenAPI document. */
export const field = (kind: Kind, options: FieldOptions = {}, nested?: Nested) => {
  const { optional = false, nullable = false, says, example } = options;
  const rules = new FieldRules(kind, options, nested);
  return applyDecorators(
    Transform(({ value, options: { groups } }: TransformFnParams): unknown =>
      rules.read(value, groups?.includes(FROM_TEXT) ?? false),
    ),
    ValidateIf((_, value) => !rules.isLeftOut(value)),
    ValidateBy(
      { name: 'field', validator: { validate: (value) => !rules.check(value) } },
      { message: 'field', context: { rules } },
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
