import { createHash } from 'node:crypto';
import type { ClientBase } from 'pg';
import { matching, meet, type Filters } from './breakdown-list.filters.js';
import { STAGES } from '../../case/standing-shape.projection.js';
import type { Bind, Segment } from './breakdown-list.segments.js';
import { SORTS, type SortName } from './breakdown-list.sorts.js';

/** Finds the first ids of a segment, in its order. */
export type Walk = (client: ClientBase, segment: Segment, limit: number) => Promise<readonly string[]>;

type Found = { id: string };
type Candidate = { id: string; hit: boolean };

/** What a transaction that walks begins with. */
export const KEEP_PLANS = 'SET LOCAL plan_cache_mode = force_generic_plan';

const ROWS = 'lists.breakdown_list_v2';
const SEARCH = 'lists.breakdown_list_search_v2';
const CELLS = 'lists.breakdown_list_cells_v2';
const TOTALS = 'lists.breakdown_list_totals_v2';

/** One plan for all values, or one that depends on the values. */
type Plan = 'kept' | 'fresh';

/** Builds a statement and runs it. Planning takes longer than most pages, so plans are kept where they can be. */
const run = async <Row extends object>(
  client: ClientBase,
  build: (bind: Bind) => string,
  plan: Plan,
): Promise<readonly Row[]> => {
  const values: unknown[] = [];
  const text = build((value, type) => `$${values.push(value)}::${type}`);
  if (plan === 'kept') {
    const name = createHash('md5').update(text).digest('base64');
    return (await client.query<Row>({ name, text, values })).rows;
  }
  await client.query('SET LOCAL plan_cache_mode = force_custom_plan');
  const { rows } = await client.query<Row>(text, values);
  await client.query(KEEP_PLANS);
  return rows;
};

const first = (limit: number, rows: readonly Found[]): readonly string[] => rows.slice(0, limit).map(({ id }) => id);

/** Page sizes that statements are kept for: one more row than most pages ask for, or than any may. */
const sized = (limit: number): number => (limit <= 26 ? 26 : Math.max(limit, 101));

/** Takes the first rows of every stage, and then the first of all. */
const byStage = (filters: Filters, by: SortName, { where, order }: Segment, limit: number, bind: Bind): string => {
  const { stage, ...others } = filters;
  const { column } = SORTS[by];
  const stages = bind(stage === undefined ? STAGES : [stage], 'text[]');
  return `
    SELECT m.id, m.key FROM unnest(${stages}) AS s (stage) CROSS JOIN LATERAL (
      SELECT r.id, r.${column} AS key FROM ${ROWS} r
      WHERE r.stage = s.stage${matching(others, 'r', bind)}${where('r', bind)}
      ORDER BY ${order(`r.${column}`, 'r.id')} LIMIT ${limit}) m
    ORDER BY ${order('m.key', 'm.id')} LIMIT ${limit}`;
};

/** Walks the index of a filter, in every stage at once. For filters that most rows on the way fit. */
export const walkStages =
  (filters: Filters, by: SortName): Walk =>
  async (client, segment, limit) =>
    first(
      limit,
      await run<Found>(
        client,
        (bind) => byStage(filters, by, segment, sized(limit), bind),
        meet(filters) ? 'fresh' : 'kept',
      ),
    );

/** Takes all rows out of a few cells, or all hits of a search, and puts them in order. */
const taken =
  (column: 'cell' | 'id', values: readonly string[], by: SortName): Walk =>
  async (client, { where, order }, limit) => {
    const key = `r.${SORTS[by].column}`;
    const type = column === 'id' ? 'uuid[]' : 'bigint[]';
    const text = (bind: Bind): string => `SELECT r.id FROM ${ROWS} r
      WHERE r.${column} = ANY(${bind(values, type)})${where('r', bind)} ORDER BY ${order(key, 'r.id')} LIMIT ${sized(limit)}`;
    return first(limit, await run<Found>(client, text, 'kept'));
  };

export const takeCells = (cells: readonly string[], by: SortName): Walk => taken('cell', cells, by);

export const takeHits = (hits: readonly string[], by: SortName): Walk => taken('id', hits, by);

// A few rows show most common words. Where they show some, more rows will show enough; where they show none, the words
// stand elsewhere in the list, and looking on would take longer than putting all hits in order.
const LOOKS = [150, 1_500];
const SOME = 2;

/** For a search with many hits: looks at the first rows of the list, and puts all hits in order when that is too few. */
export const walkSearch =
  (query: string, filters: Filters, by: SortName): Walk =>
  async (client, segment, limit) => {
    for (const rows of LOOKS) {
      const looked = await run<Candidate>(client, look({ query, filters, by, segment, rows }), 'kept');
      const hits = looked.filter(({ hit }) => hit);
      if (hits.length >= limit || looked.length < rows) return first(limit, hits);
      if (hits.length < SOME) break;
    }
    const { where, order } = segment;
    const all = (bind: Bind): string => `SELECT s.id FROM ${SEARCH} s
      WHERE ${found(query, filters, bind)}${where('s', bind)}
      ORDER BY ${order(`s.${SORTS[by].column}`, 's.id')} LIMIT ${limit}`;
    return first(limit, await run<Found>(client, all, 'fresh'));
  };

type Look = Readonly<{ query: string; filters: Filters; by: SortName; segment: Segment; rows: number }>;

const look =
  ({ query, filters, by, segment, rows }: Look) =>
  (bind: Bind): string => `SELECT c.id, s.terms @@ ${bind(query, 'tsquery')} AS hit
    FROM (${byStage(filters, by, segment, rows, bind)}) c JOIN ${SEARCH} s ON s.id = c.id
    ORDER BY ${segment.order('c.key', 'c.id')}`;

/** The hits of a search, as far as the limit. */
export const hitsOf = async (
  client: ClientBase,
  query: string,
  filters: Filters,
  limit: number,
): Promise<readonly string[]> => {
  await client.query('SET LOCAL enable_seqscan = off');
  const text = (bind: Bind): string =>
    `SELECT s.id FROM ${SEARCH} s WHERE ${found(query, filters, bind)} LIMIT ${limit}`;
  return first(limit, await run<Found>(client, text, 'fresh'));
};

const found = (query: string, filters: Filters, bind: Bind): string =>
  `s.terms @@ ${bind(query, 'tsquery')}${matching(filters, 's', bind)}`;

/** How many rows fit at most one filter and a stage. */
export const totalOf = async (client: ClientBase, filters: Filters): Promise<number> => {
  const { stage, ...others } = filters;
  const [filter, value] = Object.entries(others).find(([, each]) => each !== undefined) ?? ['', ''];
  const text = (bind: Bind): string => `SELECT coalesce(sum(t.n), 0) AS count FROM ${TOTALS} t
    WHERE t.filter = ${bind(filter, 'text')} AND t.value = ${bind(value, 'text')}${matching({ stage }, 't', bind)}`;
  const [row] = await run<{ count: string }>(client, text, 'kept');
  return Number(row?.count ?? 0);
};

/** How many rows fit filters that meet, and in which cells as long as these are few. */
export const cellsOf = async (
  client: ClientBase,
  filters: Filters,
  upTo: number,
): Promise<Readonly<{ count: number; cells: readonly string[] | undefined }>> => {
  const text = (bind: Bind): string => `SELECT coalesce(sum(c.n), 0) AS count,
      CASE WHEN count(*) <= ${upTo} THEN array_agg(c.cell) END AS cells
    FROM ${CELLS} c WHERE c.n > 0${matching(filters, 'c', bind)}`;
  const [row] = await run<{ count: string; cells: string[] | null }>(client, text, 'kept');
  return { count: Number(row?.count ?? 0), cells: row?.cells ?? undefined };
};
