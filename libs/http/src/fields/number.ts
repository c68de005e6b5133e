import type { Kind } from './kind.js';

export type NumberRules = Readonly<{ min?: number; max?: number }>;

const fromText = (value: string): unknown => (/^-?\d+(\.\d+)?$/.test(value.trim()) ? Number(value) : value);

/** A number between min and max, both included. */
export const number = ({ min = -Number.MAX_VALUE, max = Number.MAX_VALUE }: NumberRules = {}): Kind => ({
  schema: { type: 'number', ...bounds(min, max) },
  fromText,
  check: (value) => {
    if (typeof value !== 'number' || !Number.isFinite(value)) return { code: 'not-a-number' };
    if (value < min) return { code: 'number-too-small', details: { min } };
    if (value > max) return { code: 'number-too-large', details: { max } };
    return undefined;
  },
});

/** A whole number between min and max, both included. */
export const int = ({ min = 0, max = 2_147_483_647 }: NumberRules = {}): Kind => ({
  schema: { type: 'integer', minimum: min, maximum: max },
  fromText,
  check: (value) =>
    typeof value === 'number' && Number.isFinite(value) && !Number.isInteger(value)
      ? { code: 'not-a-whole-number' }
      : number({ min, max }).check(value),
});

export const yesNo = (): Kind => ({
  schema: { type: 'boolean' },
  fromText: (value) => (value === 'true' ? true : value === 'false' ? false : value),
  check: (value) => (typeof value === 'boolean' ? undefined : { code: 'not-yes-or-no' }),
});

const bounds = (minimum: number, maximum: number): object => ({
  ...(minimum > -Number.MAX_VALUE ? { minimum } : {}),
  ...(maximum < Number.MAX_VALUE ? { maximum } : {}),
});
