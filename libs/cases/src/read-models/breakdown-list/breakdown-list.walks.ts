import { createHash } from 'node:crypto';
import type { ClientBase } from 'pg';
import { matching, isNarrowed, type Filters } from './breakdown-list.filters.js';
import { LISTED_STAGES } from './breakdown-list.projection.js';
import type { Bind, Segment } from './breakdown-list.segments.js';
import { SORTS, type SortName } from './breakdown-list.sorts.js';

/** Finds the first ids of a segment, in its order. */
export type Walk = (client: ClientBase, segment: Segment, limit: number) => Promise<readonly string[]>;

type Found = { id: string };
type Candidate = { id: string; hit: boolean };

const ROWS = 'lists.breakdown_list_v1';
const SEARCH = 'lists.breakdown_list_search_v1';
const COUNTS = 'lists.breakdown_list_counts_v1';

/** Builds a statement and runs it; the same text is prepared once a connection, unless its plan depends on the values. */
const run = async <Row extends object>(
  client: ClientBase,
  build: (bind: Bind) => string,
  { prepared }: { prepared: boolean },
): Promise<readonly Row[]> => {
  const values: unknown[] = [];
  const text = build((value, type) => `$${values.push(value)}::${type}`);
  const name = prepared ? { name: createHash('md5').update(text).digest('base64') } : {};
  return (await client.query<Row>({ ...name, text, values })).rows;
};

const ids = (rows: readonly Found[]): readonly string[] => rows.map(({ id }) => id);

/** Takes the first rows of every stage (and of every community of a subdistrict), and then the first of all. */
const byStage = (filters: Filters, by: SortName, { where, order }: Segment, limit: number, bind: Bind): string => {
  const { stage, ...others } = filters;
  const { column } = SORTS[by];
  const through =
    others.subdistrict !== undefined &&
    others.community === undefined &&
    others.department === undefined &&
    others.category === undefined;
  const stages = `unnest(${bind(stage === undefined ? LISTED_STAGES : [stage], 'text[]')}) AS s (stage)`;
  const communities = `(SELECT DISTINCT c.community_id FROM ${COUNTS} c WHERE c.n > 0${matching({ subdistrict: others.subdistrict }, 'c', bind)}) AS u`;
  return `
    SELECT m.id, m.key FROM ${stages}${through ? ` CROSS JOIN ${communities}` : ''} CROSS JOIN LATERAL (
      SELECT r.id, r.${column} AS key FROM ${ROWS} r
      WHERE r.stage = s.stage${through ? ' AND r.community_id = u.community_id' : ''}${matching(others, 'r', bind)}${where('r', bind)}
      ORDER BY ${order(`r.${column}`, 'r.id')} LIMIT ${limit}) m
    ORDER BY ${order('m.key', 'm.id')} LIMIT ${limit}`;
};

/** Walks the index of a filter, in every stage at once. For filters that most rows on the way fit. */
export const walkStages =
  (filters: Filters, by: SortName): Walk =>
  async (client, segment, limit) =>
    ids(await run<Found>(client, (bind) => byStage(filters, by, segment, limit, bind), { prepared: true }));

/** Takes all rows out of a few cells, or all hits of a search, and puts them in order. */
const taken =
  (column: 'cell' | 'id', values: readonly string[], by: SortName): Walk =>
  async (client, { where, order }, limit) => {
    const key = `r.${SORTS[by].column}`;
    const type = column === 'id' ? 'uuid[]' : 'bigint[]';
    const text = (bind: Bind): string => `SELECT r.id FROM ${ROWS} r
      WHERE r.${column} = ANY(${bind(values, type)})${where('r', bind)} ORDER BY ${order(key, 'r.id')} LIMIT ${limit}`;
    return ids(await run<Found>(client, text, { prepared: false }));
  };

export const takeCells = (cells: readonly string[], by: SortName): Walk => taken('cell', cells, by);

export const takeHits = (hits: readonly string[], by: SortName): Walk => taken('id', hits, by);

const LOOKED_AT = 400;

/** For a search with many hits: looks at the first rows of the list, and puts all hits in order when that is too few. */
export const walkSearch =
  (query: string, filters: Filters, by: SortName): Walk =>
  async (client, segment, limit) => {
    const { where, order } = segment;
    const look = (bind: Bind): string => `SELECT c.id, s.terms @@ ${bind(query, 'tsquery')} AS hit
      FROM (${byStage(filters, by, segment, LOOKED_AT, bind)}) c JOIN ${SEARCH} s ON s.id = c.id
      ORDER BY ${order('c.key', 'c.id')}`;
    const looked = await run<Candidate>(client, look, { prepared: true });
    const hits = looked.filter(({ hit }) => hit);
    if (hits.length >= limit || looked.length < LOOKED_AT) return ids(hits.slice(0, limit));

    const all = (bind: Bind): string => `SELECT s.id FROM ${SEARCH} s
      WHERE ${found(query, filters, bind)}${where('s', bind)}
      ORDER BY ${order(`s.${SORTS[by].column}`, 's.id')} LIMIT ${limit}`;
    return ids(await run<Found>(client, all, { prepared: false }));
  };

/** The hits of a search, as far as the limit. */
export const hitsOf = async (
  client: ClientBase,
  query: string,
  filters: Filters,
  limit: number,
): Promise<readonly string[]> => {
  const text = (bind: Bind): string =>
    `SELECT s.id FROM ${SEARCH} s WHERE ${found(query, filters, bind)} LIMIT ${limit}`;
  return ids(await run<Found>(client, text, { prepared: false }));
};

const found = (query: string, filters: Filters, bind: Bind): string => {
  const cells = `SELECT c.cell FROM ${COUNTS} c WHERE c.n > 0${matching(filters, 'c', bind)}`;
  return `s.terms @@ ${bind(query, 'tsquery')}${isNarrowed(filters) ? ` AND s.cell IN (${cells})` : ''}`;
};

/** How many rows fit the filters, and in which cells as long as these are few. */
export const countOf = async (
  client: ClientBase,
  filters: Filters,
  cellsUpTo: number,
): Promise<Readonly<{ count: number; cells: readonly string[] | undefined }>> => {
  const text = (bind: Bind): string => `SELECT coalesce(sum(c.n), 0) AS count,
      CASE WHEN count(*) <= ${cellsUpTo} THEN array_agg(c.cell) END AS cells
    FROM ${COUNTS} c WHERE c.n > 0${matching(filters, 'c', bind)}`;
  const [row] = await run<{ count: string; cells: string[] | null }>(client, text, { prepared: true });
  return { count: Number(row?.count ?? 0), cells: row?.cells ?? undefined };
};
