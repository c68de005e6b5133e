import type { ApiPropertyOptions } from '@nestjs/swagger';
import type { Check } from './violation.js';

/** What a field may hold: how it is checked, and how the OpenAPI document tells it. */
export type Kind = Readonly<{
  check: Check;
  schema: ApiPropertyOptions;
  /** Puts a good value into its one written form, and leaves anything else to the check. */
  tidy?: (value: unknown) => unknown;
  /** Reads the value out of the text of a query or a path. */
  fromText?: (text: string) => unknown;
}>;

export type FieldOptions = Readonly<{
  optional?: boolean;
  /** May also be null; for answers. */
  nullable?: boolean;
  /** One line for the OpenAPI document. */
  says?: string;
  example?: unknown;
}>;
