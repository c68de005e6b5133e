import { resolved, type Schema } from './operations.js';

/** What stands for something that is there, by the name of the field; anything else is made up to fit its shape. */
export type Known = Readonly<Record<string, unknown>>;

const NOBODY = '00000000-0000-4000-8000-000000000000';

/** A well-formed value of a schema: what it requires, and no more. */
export const sampleOf = (wanted: Schema, known: Known, name = ''): unknown => {
  const schema = resolved(wanted);
  if (schema.type === 'array') {
    return Array.from({ length: schema.minItems ?? 0 }, () => sampleOf(schema.items ?? {}, known, name));
  }
  if (name in known && schema.format !== 'date') return known[name];
  if (schema.enum) return schema.enum[0];
  if (schema.type === 'object' || schema.properties) return objectOf(schema, known);
  return simple(schema);
};

const objectOf = ({ required = [], properties = {} }: Schema, known: Known): object =>
  Object.fromEntries(required.map((field) => [field, sampleOf(properties[field] ?? {}, known, field)]));

const simple = ({ type, format, example, minimum = 1, oneOf }: Schema): unknown => {
  if (oneOf) return simple(oneOf[0] ?? {});
  if (format === 'uuid') return NOBODY;
  if (format === 'date') return '2031-05-06';
  if (format === 'date-time') return new Date().toISOString();
  if (type === 'integer' || type === 'number') return minimum;
  if (type === 'boolean') return true;
  return example ?? '说明';
};
