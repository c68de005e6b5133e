import { READ } from './breakdown-list.tables.js';
import { leadOf, type ListedCase } from './breakdown-list.projection.js';

// Rows without a value come last whichever way, in the order they were filed: their keys begin here.
export const WITHOUT_VALUE = 2 ** 50;

const DAY_MS = 86_400_000;

const orFiled = (value: number | null, { filedAt }: ListedCase): number => value ?? WITHOUT_VALUE + Date.parse(filedAt);

/** What the list can be put in order by: a column that is never null, the table that is walked by it, and its value for a case. */
export const SORTS = {
  filed: { column: 'filed_at', type: 'timestamptz', walked: READ.sorted, key: (listed: ListedCase) => listed.filedAt },
  changed: {
    column: 'changed_at',
    type: 'timestamptz',
    walked: READ.changed,
    key: (listed: ListedCase) => listed.changedAt,
  },
  promised: {
    column: 'promised_key',
    type: 'bigint',
    walked: READ.sorted,
    key: (listed: ListedCase) => {
      const promisedFor = leadOf(listed.standing)?.promisedFor ?? null;
      return orFiled(promisedFor === null ? null : Date.parse(promisedFor) / DAY_MS, listed);
    },
  },
  affected: {
    column: 'affected_key',
    type: 'bigint',
    walked: READ.sorted,
    key: (listed: ListedCase) => orFiled(listed.affected, listed),
  },
} as const;

export type SortName = keyof typeof SORTS;
export type Sort = Readonly<{ by: SortName; descending: boolean }>;
export type SortText = SortName | `-${SortName}`;

export const SORT_TEXTS = (Object.keys(SORTS) as SortName[]).flatMap((by): SortText[] => [by, `-${by}`]);

/** Reads `filed` or `-filed`. */
export const sortOf = (text: SortText): Sort =>
  text.startsWith('-')
    ? { by: text.slice(1) as SortName, descending: true }
    : { by: text as SortName, descending: false };

/** A place in a list in some order: beside the row with this key and id. */
export type Place = Readonly<{ key: string | number; id: string }>;

export const placeOf = ({ by }: Sort, listed: ListedCase): Place => ({ key: SORTS[by].key(listed), id: listed.id });

const textOf = ({ by, descending }: Sort): SortText => (descending ? `-${by}` : by);

/** A place as a cursor carries it, together with the order it is a place in. */
export const placeToCursor = (sort: Sort, { key, id }: Place): readonly (string | number)[] => [textOf(sort), key, id];

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;

/** The place a cursor names; undefined when it is none in this order. */
export const placeFromCursor = (sort: Sort, cursor: readonly unknown[]): Place | undefined => {
  const [order, key, id] = cursor;
  if (cursor.length !== 3 || order !== textOf(sort) || typeof id !== 'string' || !UUID.test(id)) return undefined;
  if (SORTS[sort.by].type === 'bigint') return Number.isSafeInteger(key) ? { key: Number(key), id } : undefined;
  return typeof key === 'string' && INSTANT.test(key) && !Number.isNaN(Date.parse(key)) ? { key, id } : undefined;
};
