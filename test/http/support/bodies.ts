import type { Type } from '@nestjs/common';
import fc, { type Arbitrary } from 'fast-check';
import { declaredFields } from '../../../libs/http/src/shape/declared-fields.js';

type Schema = Readonly<{
  type?: unknown;
  required?: boolean;
  enum?: readonly string[];
  format?: string;
  pattern?: string;
  example?: unknown;
  minLength?: number;
  maxLength?: number;
  minimum?: number;
  maximum?: number;
  minItems?: number;
  maxItems?: number;
  uniqueItems?: boolean;
  items?: Schema;
}>;

const HANZI = [...'望江东路缺少斑马线居民出行不便'];

const FORMATS: Readonly<Record<string, Arbitrary<unknown>>> = {
  uuid: fc.uuid(),
  date: fc.constantFrom('2026-11-22', '2024-02-29'),
  'date-time': fc.constantFrom('2026-11-22T09:30:00+08:00', '2026-01-02T03:04:05.678Z'),
};

const texts = ({ minLength = 0, maxLength = 200 }: Schema): Arbitrary<unknown> => {
  const most = Math.max(minLength, Math.min(maxLength, minLength + 12));
  return fc.array(fc.constantFrom(...HANZI), { minLength, maxLength: most }).map((signs) => signs.join(''));
};

const fitting = ({ example, pattern = '' }: Schema): Arbitrary<unknown> =>
  fc.constant(
    example ?? ['he-min', '09:00', '17:30', '2026-H2', '13800138000'].find((text) => new RegExp(pattern).test(text)),
  );

const numbers = ({ type, minimum = 0, maximum = 1000 }: Schema): Arbitrary<unknown> => {
  const limits = { min: minimum, max: maximum };
  return type === 'integer' ? fc.integer(limits) : fc.double({ ...limits, noNaN: true });
};

/** Values that fit a schema of one field. */
const fits = (schema: Schema): Arbitrary<unknown> => {
  const { type, format, items, minItems = 0, maxItems = 100, uniqueItems } = schema;
  if (schema.enum) return fc.constantFrom(...schema.enum);
  if (format && FORMATS[format]) return FORMATS[format];
  if (schema.pattern !== undefined) return fitting(schema);
  if (type === 'integer' || type === 'number') return numbers(schema);
  if (type === 'boolean') return fc.boolean();
  if (type === 'object') return fc.constant({ 'leads-to': '菜市场', width: 7, lit: true });
  if (type === 'array' && items) {
    const lengths = { minLength: minItems, maxLength: Math.min(maxItems, minItems + 2) };
    return uniqueItems ? fc.uniqueArray(fits(items), lengths) : fc.array(fits(items), lengths);
  }
  return texts(schema);
};

const schemaOf = (dto: Type, name: string): Schema =>
  Reflect.getMetadata('swagger/apiModelProperties', dto.prototype, name) ?? {};

type Member = (dto: Type, name: string) => Arbitrary<unknown>;

const bodies = (dto: Type, member: Member, deep = 0): Arbitrary<Record<string, unknown>> => {
  const fields = (declaredFields(dto) ?? []).filter(([name]) => deep < 4 || schemaOf(dto, name).required);
  const required = fields.filter(([name]) => schemaOf(dto, name).required).map(([name]) => name);
  const model = fields.map(([name, { nested }]): [string, Arbitrary<unknown>] => {
    if (!nested) return [name, member(dto, name)];
    const one = bodies(nested.of(), member, deep + 1);
    const { minItems = 0, maxItems = 100 } = schemaOf(dto, name);
    return [
      name,
      nested.isList ? fc.array(one, { minLength: minItems, maxLength: Math.min(maxItems, minItems + 2) }) : one,
    ];
  });
  return fc.record(Object.fromEntries(model), { requiredKeys: required });
};

/** Bodies that a DTO takes. */
export const goodBodies = (dto: Type): Arbitrary<Record<string, unknown>> =>
  bodies(dto, (owner, name) => fits(schemaOf(owner, name)));

const deep = (levels: number): unknown => JSON.parse(`${'{"a":'.repeat(levels)}1${'}'.repeat(levels)}`);

/** What has no business in a field, or only in some. */
const ODD: Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown>(null, '', ' ', 0, -1, 1.5, 1e308, true, 'true', '12', [], {}, [[]], [null], [{}], [[['x']]]),
  fc.constantFrom<unknown>(
    '\u200b',
    'a\u0000b',
    '\ud800',
    ' e\u0301\r\n',
    '2026-02-30',
    '🚸'.repeat(9),
    'x'.repeat(5000),
  ),
  fc.constantFrom<unknown>(deep(3), deep(31), deep(40), { constructor: 'x' }, { toString: 1 }, Array(150).fill('x')),
  fc.jsonValue({ maxDepth: 3 }),
);

const NAMES = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'nobody-knows', 'valueOf'];

/** Writes a member as JSON.parse does: `__proto__` too is a key like any other. */
const withMember = (body: object, name: string, value: unknown): object => {
  Object.defineProperty(body, name, { value, enumerable: true, configurable: true, writable: true });
  return body;
};

/** Bodies as they come: mostly good, often wrong in a place or two, sometimes not even objects. */
export const likelyBodies = (dto: Type): Arbitrary<unknown> => {
  const mostly = bodies(dto, (owner, name) =>
    fc.oneof({ weight: 6, arbitrary: fits(schemaOf(owner, name)) }, { weight: 1, arbitrary: ODD }),
  );
  const names = [...NAMES, ...(declaredFields(dto) ?? []).map(([name]) => name)];
  const spoiled = fc.tuple(mostly, fc.constantFrom(...names), ODD).map((spoil) => withMember(...spoil));
  const short = fc
    .tuple(mostly, fc.constantFrom(...names))
    .map(([body, left]) => Object.fromEntries(Object.entries(body).filter(([name]) => name !== left)));
  return fc.oneof(goodBodies(dto), mostly, spoiled, short, { weight: 1, arbitrary: ODD });
};

/** The same as a query would say it: every value is a text, or a list of texts. */
export const textsOf = (bodies: Arbitrary<unknown>): Arbitrary<unknown> =>
  bodies.map((body) =>
    typeof body === 'object' && body !== null
      ? Object.entries(body).reduce((query, [name, value]) => withMember(query, name, textOf(value)), {})
      : {},
  );

const textOf = (value: unknown): unknown =>
  Array.isArray(value)
    ? value.map((item) => JSON.stringify(item))
    : typeof value === 'string'
      ? value
      : JSON.stringify(value);
