import { createHash } from 'node:crypto';

/** SHA-256 of what was asked; the order of a body's fields does not matter. */
export const fingerprintOf = ({ method, url, body }: { method: string; url: string; body?: unknown }): string =>
  createHash('sha256')
    .update(`${method}\n${url}\n${JSON.stringify(sorted(body)) ?? ''}`)
    .digest('hex');

const sorted = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, member]) => [key, sorted(member)]));
};
