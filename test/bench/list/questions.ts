import type { Pool } from 'pg';
import type { Filters } from '../../../libs/cases/src/read-models/breakdown-list/breakdown-list.filters.js';
import type { PageAsked } from '../../../libs/cases/src/read-models/breakdown-list/breakdown-list.pages.js';
import {
  SORT_TEXTS,
  SORTS,
  sortOf,
  type Place,
} from '../../../libs/cases/src/read-models/breakdown-list/breakdown-list.sorts.js';
import { matching } from '../../../libs/cases/src/read-models/breakdown-list/breakdown-list.filters.js';

export type Kind = 'no filter' | 'one filter' | 'filters together' | 'search';
export type Question = Readonly<{ kind: Kind; name: string; asked: PageAsked }>;

const LIMIT = 25;
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
    `SELECT ${column} AS value FROM lists.breakdown_list_cells_v2 WHERE ${column} IS NOT NULL AND n > 0
     GROUP BY 1 ORDER BY sum(n) DESC`,
  );
  const picked = [rows[0], rows[Math.floor(rows.length / 2)], rows.at(-1)].flatMap((row) => row?.value ?? []);
  return [...new Set(picked)];
};

/** Sets of filters that some case fits: of cases picked at random, every two, and every three. */
const togetherOf = async (pool: Pool, cases: number): Promise<readonly Filters[]> => {
  const { rows } = await pool.query<Record<Facet, string | null>>(
    `SELECT ${FACETS.map((facet) => `${COLUMNS[facet]} AS ${facet}`).join(', ')} FROM lists.breakdown_list_v2
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
  filters: Filters,
  text: (typeof SORT_TEXTS)[number],
): Promise<Place | undefined> => {
  const { by, descending } = sortOf(text);
  const { column } = SORTS[by];
  const values: unknown[] = [];
  const where = matching(filters, 'r', (value, type) => `$${values.push(value)}::${type}`);
  const order = descending ? 'DESC' : 'ASC';
  const last = column.endsWith('_key') && descending ? `(r.${column} >= ${2 ** 50}),` : '';
  const { rows } = await pool.query<{ key: Date | string; id: string }>(
    `SELECT r.${column} AS key, r.id FROM lists.breakdown_list_v2 r WHERE true${where}
     ORDER BY ${last} r.${column} ${order}, r.id ${order}
     OFFSET greatest(0, least(${PAGES_BEFORE * LIMIT}, (SELECT count(*) FROM lists.breakdown_list_v2 r WHERE true${where}) - ${LIMIT + 1})) LIMIT 1`,
    values,
  );
  const [row] = rows;
  return row && { id: row.id, key: row.key instanceof Date ? row.key.toISOString() : Number(row.key) };
};

/** Words that occur in most cases, in some, and in one. */
const wordsOf = async (pool: Pool): Promise<readonly string[]> => {
  const { rows } = await pool.query<{ word: string; ndoc: number }>(
    `SELECT word, ndoc FROM ts_stat('SELECT terms FROM lists.breakdown_list_search_v2') ORDER BY ndoc DESC, word`,
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
  const sets: readonly Readonly<{ kind: Kind; filters: Filters; typed?: string; deep: boolean }>[] = [
    { kind: 'no filter', filters: {}, deep: true },
    ...ones.map((filters) => ({ kind: 'one filter' as const, filters, deep: true })),
    ...(await togetherOf(pool, cases)).map((filters) => ({ kind: 'filters together' as const, filters, deep: true })),
    ...[...searches, ...(await wordsOf(pool))].flatMap((typed) => [
      { kind: 'search' as const, filters: {}, typed, deep: false },
      ...ones
        .filter((_, index) => index % 3 === 0)
        .map((filters) => ({ kind: 'search' as const, filters, typed, deep: false })),
    ]),
  ];
  const questions: Question[] = [];
  for (const { kind, filters, typed, deep } of sets) {
    for (const text of SORT_TEXTS) {
      const name = `${text} ${JSON.stringify(filters)}${typed === undefined ? '' : ` "${typed}"`}`;
      const asked = { filters, typed, sort: sortOf(text), limit: LIMIT };
      questions.push({ kind, name: `${name} page 1`, asked });
      const place = deep ? await deepPlace(pool, filters, text) : undefined;
      if (place)
        questions.push({ kind, name: `${name} page 1,000`, asked: { ...asked, from: { towards: 'next', place } } });
    }
  }
  return questions;
};
