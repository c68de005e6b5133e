import { IntField, TextField } from '../fields/index.js';
import { EdgeRefused } from '../problems/edge-problems.js';

/** Which page of a list, and how fresh it has to be. */
export class PageQuery {
  @IntField({ min: 1, max: 100, optional: true, says: 'Rows per page; 25 when absent' }) limit?: number;
  @TextField({ max: 2000, optional: true, says: 'Cursor: the page after it' }) after?: string;
  @TextField({ max: 2000, optional: true, says: 'Cursor: the page before it' }) before?: string;
  @TextField({ max: 100, optional: true, says: 'A Crosswalk-Position: wait briefly until the list has seen it' })
  atLeast?: string;
}

/**
 * Which way to page, and from which cursor; undefined for the first page.
 * @throws EdgeRefused when both ways are asked for
 */
export const directionOf = ({ after, before }: PageQuery) => {
  if (after !== undefined && before !== undefined) throw new EdgeRefused('cursors-contradict');
  if (after !== undefined) return { towards: 'next', from: readCursor(after) } as const;
  if (before !== undefined) return { towards: 'previous', from: readCursor(before) } as const;
  return undefined;
};

type CursorValue = string | number | null;

/** Writes the values that a page ends with as an opaque text. */
export const writeCursor = (values: readonly CursorValue[]): string =>
  Buffer.from(JSON.stringify(values)).toString('base64url');

/**
 * Reads what {@link writeCursor} wrote.
 * @throws EdgeRefused when it is not a cursor
 */
export const readCursor = (cursor: string): readonly CursorValue[] => {
  const values = parse(Buffer.from(cursor, 'base64url').toString('utf8'));
  if (!Array.isArray(values) || !values.every(isCursorValue)) throw new EdgeRefused('cursor-unreadable');
  return values;
};

const isCursorValue = (value: unknown): value is CursorValue =>
  value === null || typeof value === 'string' || Number.isFinite(value);

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};
