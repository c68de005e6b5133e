import type { Pool } from 'pg';
import type { UnitId } from '@crosswalk/cases';
import type { Reading } from '../../../libs/cases/src/case/reading.policy.js';
import { readable } from '../../../libs/cases/src/desk/readable-rows.js';
import type { Filters } from '../../../libs/cases/src/read-models/breakdown-list/breakdown-list.filters.js';
import type { PageAsked } from '../../../libs/cases/src/read-models/breakdown-list/breakdown-list.page.js';
import {
  SORT_TEXTS,
  SORTS,
  sortOf,
  type Place,
} from '../../../libs/cases/src/read-models/breakdown-list/breakdown-list.sorts.js';
import { matching } from '../../../libs/cases/src/read-models/breakdown-list/breakdown-list.filters.js';

export const KINDS = [
  'no filter',
  'one filter',
  'filters together',
  'search',
  'read by a community',
  'read by a subdistrict',
  'read by a department',
] as const;
export type Kind = (typeof KINDS)[number];
export type Question = Readonly<{ kind: Kind; name: string; asked: PageAsked }>;

const LIMIT = 50;
const PAGES_BEFORE = 999;

type Facet = 'community' | 'subdistrict' | 'department' | 'category' | 'stage';
const COLUMNS: Readonly<Record<Facet, string>> = {
  community: 'community_id',
  subdistrict: 'subdistrict_id',
  department: 'department_id',
  category: 'category',
  stage: 'stage',
};
const FACETS = Object.keys(COLUMNS) as Facet[];

/** The most common, a middling and the rarest value that cases can be filtered by. */
const valuesOf = async (pool: Pool, facet: Facet): Promise<readonly string[]> => {
  const column = COLUMNS[facet];
  const { rows } = await pool.query<{ value: string }>(
    `SELECT ${column} AS value FROM lists.breakdown_list_cells_v5 WHERE ${column} IS NOT NULL AND n > 0
     GROUP BY 1 ORDER BY sum(n) DESC`,
  );
  const picked = [rows[0], rows[Math.floor(rows.length / 2)], rows.at(-1)].flatMap((row) => row?.value ?? []);
  return [...new Set(picked)];
};

/** Sets of filters that some case fits: of cases picked at random, every two, and every three. */
const togetherOf = async (pool: Pool, cases: number): Promise<readonly Filters[]> => {
  const { rows } = await pool.query<Record<Facet, string | null>>(
    `SELECT ${FACETS.map((facet) => `${COLUMNS[facet]} AS ${facet}`).join(', ')} FROM lists.breakdown_list_search_v5
     ORDER BY md5(id::text) LIMIT ${cases}`,
  );
  const sets = FACETS.flatMap((a, i) =>
    FACETS.slice(i + 1).flatMap((b, j) => [[a, b], ...FACETS.slice(i + j + 2).map((c) => [a, b, c])]),
  );
  return rows.flatMap((row) =>
    sets.flatMap((set) =>
      set.every((facet) => row[facet] !== null)
        ? [Object.fromEntries(set.map((facet) => [facet, row[facet]])) as Filters]
        : [],
    ),
  );
};

/** Where the thousandth page begins, or the last one when there are fewer. */
const deepPlace = async (
  pool: Pool,
  { filters, reading }: Pick<PageAsked, 'filters' | 'reading'>,
  text: (typeof SORT_TEXTS)[number],
): Promise<Place | undefined> => {
  const { by, descending } = sortOf(text);
  const { column } = SORTS[by];
  const values: unknown[] = [];
  const bind = (value: unknown, type: string): string => `$${values.push(value)}::${type}`;
  const where = `${matching(filters, 'r', bind)} AND ${readable(reading, 'r', bind)}`;
  const order = descending ? 'DESC' : 'ASC';
  const last = column.endsWith('_key') && descending ? `(r.${column} >= ${2 ** 50}),` : '';
  const { rows } = await pool.query<{ key: Date | string; id: string }>(
    `SELECT r.${column} AS key, r.id FROM lists.breakdown_list_search_v5 r WHERE true${where}
     ORDER BY ${last} r.${column} ${order}, r.id ${order}
     OFFSET greatest(0, least(${PAGES_BEFORE * LIMIT}, (SELECT count(*) FROM lists.breakdown_list_search_v5 r WHERE true${where}) - ${LIMIT + 1})) LIMIT 1`,
    values,
  );
  const [row] = rows;
  return row && { id: row.id, key: row.key instanceof Date ? row.key.toISOString() : Number(row.key) };
};

const READERS = ['community', 'subdistrict', 'department'] as const;

type Asked = Pick<PageAsked, 'filters' | 'reading' | 'typed'>;
type Set = Asked & Readonly<{ kind: Kind; deep: boolean }>;

/** What the units with the most and with middling many cases ask: everything, what is open, one category, a search. */
const asUnits = async (pool: Pool, searches: readonly string[]): Promise<readonly Set[]> => {
  const [category = ''] = await valuesOf(pool, 'category');
  const sets = await Promise.all(
    READERS.map(async (kind) => {
      const units = (await valuesOf(pool, kind)).slice(0, 2);
      const readings = units.map((unit): Reading => ({ of: 'unit', unit: unit as UnitId, kind }));
      return readings.flatMap((reading): readonly Set[] => {
        const asked = { kind: `read by a ${kind}` as const, reading };
        return [
          ...[{}, { stage: 'listed' as const }, { category }].map((filters) => ({ ...asked, filters, deep: true })),
          ...searches.map((typed) => ({ ...asked, filters: {}, typed, deep: false })),
        ];
      });
    }),
  );
  return sets.flat();
};

/** Words that occur in most cases, in some, and in one. */
const wordsOf = async (pool: Pool): Promise<readonly string[]> => {
  const { rows } = await pool.query<{ word: string; ndoc: number }>(
    `SELECT word, ndoc FROM ts_stat('SELECT terms FROM lists.breakdown_list_search_v5') ORDER BY ndoc DESC, word`,
  );
  const at = (share: number): readonly string[] => rows.find(({ ndoc }) => ndoc <= share)?.word.split(' ') ?? [];
  const total = rows[0]?.ndoc ?? 0;
  return [...new Set([total, total / 2, total / 4, total / 10, total / 50, 2_000, 500, 20, 1].flatMap(at))];
};

/** Every list page worth asking for: each filter, filters together, each order, first and thousandth page, and searches. */
export const questionsOf = async (
  pool: Pool,
  { cases, searches }: { cases: number; searches: readonly string[] },
): Promise<readonly Question[]> => {
  const ones = (
    await Promise.all(FACETS.map(async (facet) => (await valuesOf(pool, facet)).map((value) => ({ [facet]: value }))))
  ).flat();
  const reading: Reading = { of: 'all' };
  const words = [...searches, ...(await wordsOf(pool))];
  const sets: readonly Set[] = [
    { kind: 'no filter', filters: {}, reading, deep: true },
    ...ones.map((filters) => ({ kind: 'one filter' as const, filters, reading, deep: true })),
    ...(await togetherOf(pool, cases)).map((filters) => ({
      kind: 'filters together' as const,
      ...{ filters, reading },
      deep: true,
    })),
    ...words.flatMap((typed) => [
      { kind: 'search' as const, filters: {}, reading, typed, deep: false },
      ...ones
        .filter((_, index) => index % 3 === 0)
        .map((filters) => ({ kind: 'search' as const, filters, reading, typed, deep: false })),
    ]),
    ...(await asUnits(pool, words)),
  ];
  const questions: Question[] = [];
  for (const { kind, filters, reading, typed, deep } of sets) {
    for (const text of SORT_TEXTS) {
      const name = `${text} ${JSON.stringify(filters)}${typed === undefined ? '' : ` "${typed}"`}`;
      const asked = { filters, reading, typed, sort: sortOf(text), limit: LIMIT };
      questions.push({ kind, name: `${name} page 1`, asked });
      const place = deep ? await deepPlace(pool, asked, text) : undefined;
      if (place)
        questions.push({ kind, name: `${name} page 1,000`, asked: { ...asked, from: { towards: 'next', place } } });
    }
  }
  return questions;
};
