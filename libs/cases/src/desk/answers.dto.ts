import { field, number, text, yesNo, type FieldOptions, type Kind } from '@crosswalk/http';

const MOST = 100;
const kinds: Readonly<Record<string, Kind>> = {
  string: text({ min: 0, max: 4000 }),
  number: number(),
  boolean: yesNo(),
};

const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Answers to the questions of a category: texts, numbers, true or false, by the ids of the questions. */
const answers: Kind = {
  schema: {
    type: 'object',
    additionalProperties: { oneOf: [{ type: 'string' }, { type: 'number' }, { type: 'boolean' }] },
  },
  tidy: (value) =>
    isObject(value)
      ? Object.fromEntries(Object.entries(value).map(([id, answer]) => [id, kindOf(answer).tidy?.(answer) ?? answer]))
      : value,
  check: (value) => {
    if (!isObject(value)) return { code: 'not-an-object' };
    const given = Object.entries(value);
    if (given.length > MOST) return { code: 'list-too-long', details: { max: MOST } };
    for (const [at, answer] of given) {
      const violation = kindOf(answer).check(answer);
      if (violation) return { ...violation, at };
    }
    return undefined;
  },
};

const kindOf = (answer: unknown): Kind => kinds[typeof answer] ?? text();

/** Answers to the questions that the procedure asks about the category. */
export const AnswersField = (options: FieldOptions = {}) => field(answers, options);
