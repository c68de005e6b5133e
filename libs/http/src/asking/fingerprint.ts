import { createHash } from 'node:crypto';
import { EdgeRefused } from '../problems/edge-problems.js';
import { isNestedTooDeeply } from '../shape/nesting.js';

type Asked = Readonly<{ method: string; url: string; body?: unknown }>;

/** SHA-256 of what was asked, with the file when it brought one, but for what is known of a resident; the order of a body's fields does not matter. */
export const fingerprintOf = ({ method, url, body }: Asked, fileDigest?: string): string => {
  if (isNestedTooDeeply(body)) throw new EdgeRefused('body-too-deep');
  return createHash('sha256')
    .update(`${method}\n${url}\n${JSON.stringify(sorted(body)) ?? ''}`)
    .update(fileDigest === undefined ? '' : `\n${fileDigest}`)
    .digest('hex');
};

// Whoever reads a fingerprint must not be able to try telephone numbers until one fits.
const PERSONAL = new Set(['resident']);

const sorted = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value)
    .filter(([key]) => !PERSONAL.has(key))
    .toSorted(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, member]) => [key, sorted(member)]));
};
