import type { Words } from '../words.js';
import type { Kind } from './kind.js';

// NUL and lone surrogates cannot be stored; the other control characters have no business in what people read.
// So have characters that turn the direction of what follows, and what a decoder puts where bytes were no text.
const UNUSABLE = /[\p{Surrogate}\u007f\ufffd\u202a-\u202e\u2066-\u2069]|(?![\t\n])\p{Cc}/u;
const VISIBLE = /[^\p{C}\p{Z}\u115f\u1160\u2800\u3164\uffa0]/u;
const PAIR_BEGINS = /[\ud800-\udbff]/;

/** How many characters a text has; one outside the first plane is a pair of units. */
const charactersIn = (text: string): number => (PAIR_BEGINS.test(text) ? [...text].length : text.length);

export type TextRules = Readonly<{
  /** In characters; 1 when absent. */
  min?: number;
  /** In characters; 200 when absent. */
  max?: number;
  /** What else it must be like, and how to say so. */
  like?: Readonly<{ pattern: RegExp; says: Words }>;
}>;

/** Text without spaces around it, in Unicode's composed form. */
export const text = ({ min = 1, max = 200, like }: TextRules = {}): Kind => ({
  schema: { type: 'string', minLength: min, maxLength: max, ...(like ? { pattern: like.pattern.source } : {}) },
  tidy: (value) => (typeof value === 'string' ? value.replaceAll('\r\n', '\n').trim().normalize('NFC') : value),
  check: (value) => {
    if (typeof value !== 'string') return { code: 'not-a-text' };
    const length = charactersIn(value);
    if (length === 0 && min > 0) return { code: 'field-missing' };
    if (min > 0 && !VISIBLE.test(value)) return { code: 'field-missing' };
    if (length < min) return { code: 'text-too-short', details: { min } };
    if (length > max) return { code: 'text-too-long', details: { max } };
    if (UNUSABLE.test(value)) return { code: 'text-unusable-characters' };
    if (like && !like.pattern.test(value)) return { code: 'text-does-not-fit', details: { expected: like.says } };
    return undefined;
  },
});

/** One of a closed set of words. */
export const choice = (choices: readonly string[]): Kind => ({
  schema: { type: 'string', enum: [...choices] },
  check: (value) =>
    typeof value === 'string' && choices.includes(value)
      ? undefined
      : { code: 'not-one-of', details: { choices: choices.join(', ') } },
});

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

export const uuid = (): Kind => ({
  schema: { type: 'string', format: 'uuid' },
  tidy: (value) => (typeof value === 'string' ? value.trim().toLowerCase() : value),
  check: (value) => (typeof value === 'string' && UUID.test(value) ? undefined : { code: 'not-a-uuid' }),
});
