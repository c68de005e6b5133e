import type { Kind } from './kind.js';
import type { Check } from './violation.js';

export type ListRules = Readonly<{ min?: number; max?: number; unique?: boolean }>;

/** Checks a list: that it is one, its length, its items, and that none is there twice when they must differ. */
export const checkList =
  (item: Check, { min = 0, max = 100, unique = false }: ListRules): Check =>
  (value) => {
    if (!Array.isArray(value)) return { code: 'not-a-list' };
    if (value.length < min) return { code: 'list-too-short', details: { min } };
    if (value.length > max) return { code: 'list-too-long', details: { max } };
    for (const [index, element] of value.entries()) {
      const violation = item(element);
      if (violation) return { ...violation, at: [index, violation.at].filter((part) => part !== undefined).join('.') };
    }
    return unique && new Set(value).size < value.length ? { code: 'list-repeats-itself' } : undefined;
  };

/** What the OpenAPI document tells of a list's length; only what was said, since answers may be longer than requests. */
export const lengthOf = ({ min, max, unique }: ListRules) => ({
  ...(min === undefined ? {} : { minItems: min }),
  ...(max === undefined ? {} : { maxItems: max }),
  ...(unique ? { uniqueItems: true } : {}),
});

/** A list of values of one kind. In a query one value stands for a list of one. */
export const list = (item: Kind, rules: ListRules = {}): Kind => ({
  schema: {
    type: 'array',
    items: { ...item.schema } as never,
    ...lengthOf(rules),
  },
  tidy: (value) =>
    Array.isArray(value) ? value.map((element: unknown): unknown => item.tidy?.(element) ?? element) : value,
  check: checkList(item.check, rules),
});

export const isObject: Check = (value) =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? undefined : { code: 'not-an-object' };
