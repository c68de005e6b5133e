import { createHash } from 'node:crypto';
import { EdgeRefused } from '../problems/edge-problems.js';

type Asked = Readonly<{ method: string; url: string; body?: unknown }>;

/** SHA-256 of what was asked, with the file when it brought one, but for what is known of a resident; the order of a body's fields does not matter. */
export const fingerprintOf = ({ method, url, body }: Asked, fileDigest?: string): string =>
  createHash('sha256')
    .update(`${method}\n${url}\n${JSON.stringify(sorted(body)) ?? ''}`)
    .update(fileDigest === undefined ? '' : `\n${fileDigest}`)
    .digest('hex');

// Whoever reads a fingerprint must not be able to try telephone numbers until one fits.
const PERSONAL = new Set(['resident']);

// No request of ours nests so deep; one that does is meant to exhaust the stack.
const DEEPEST = 32;

const sorted = (value: unknown, depth = 0): unknown => {
  if (depth > DEEPEST) throw new EdgeRefused('body-too-deep');
  if (Array.isArray(value)) return value.map((member) => sorted(member, depth + 1));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value)
    .filter(([key]) => !PERSONAL.has(key))
    .toSorted(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, member]) => [key, sorted(member, depth + 1)]));
};
