import { createHash } from 'node:crypto';
import type { ClientBase } from 'pg';
import type { Reading } from '../../case/reading.policy.js';
import { readable, type Bind } from '../../desk/readable-rows.js';
import { matching } from './breakdown-list.filters.js';
import { firstOf, type Lane, type Wanted } from './breakdown-list.lanes.js';
import type { Segment } from './breakdown-list.segments.js';
import { SORTS, type SortName } from './breakdown-list.sorts.js';
import { READ } from './breakdown-list.tables.js';

/** Finds the first ids of a segment, in its order. */
export type Walk = (client: ClientBase, segment: Segment, limit: number) => Promise<readonly string[]>;

type Found = { id: string };
type Candidate = { id: string; hit: boolean };

/** What a transaction that walks begins with. */
export const KEEP_PLANS = 'SET LOCAL plan_cache_mode = force_generic_plan';

const SEARCH = READ.search;

/** One plan for all values, or one that depends on the values. */
type Plan = 'kept' | 'fresh';

/** Builds a statement and runs it. Planning takes longer than most pages, so plans are kept where they can be. */
export const run = async <Row extends object>(
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
const sized = (limit: number): number => [26, 51, 101].find((size) => limit <= size) ?? limit;

/** Walks a lane; by a fresh plan where no single index serves what is wanted. */
export const walkAlong =
  (lane: Lane, by: SortName, plan: Plan): Walk =>
  async (client, segment, limit) =>
    first(limit, await run<Found>(client, (bind) => firstOf(lane, { by, segment, limit: sized(limit), bind }), plan));

// A few rows show most common words. Where they show some, more rows will show enough; where they show none, the words
// stand elsewhere in the list, and looking on would take longer than putting all hits in order.
const LOOKS = [150, 1_500];
const SOME = 2;

/** What is searched for, and the lane that its rows lie along. */
type Searched = Readonly<{ query: string; wanted: Wanted; lane: Lane; by: SortName }>;

/** For a search with many hits: looks at the first rows of the list, and puts all hits in order when that is too few. */
export const walkSearch =
  ({ query, wanted, lane, by }: Searched): Walk =>
  async (client, segment, limit) => {
    for (const rows of LOOKS) {
      const looked = await run<Candidate>(client, look({ query, lane, by, segment, rows }), 'kept');
      const hits = looked.filter(({ hit }) => hit);
      if (hits.length >= limit || looked.length < rows) return first(limit, hits);
      if (hits.length < SOME) break;
    }
    const { where, order } = segment;
    const all = (bind: Bind): string => `SELECT s.id FROM ${SEARCH} s
      WHERE ${found(query, wanted, bind)}${where('s', bind)}
      ORDER BY ${order(`s.${SORTS[by].column}`, 's.id')} LIMIT ${limit}`;
    return first(limit, await run<Found>(client, all, 'fresh'));
  };

type Look = Readonly<{ query: string; lane: Lane; by: SortName; segment: Segment; rows: number }>;

const look =
  ({ query, lane, by, segment, rows }: Look) =>
  (bind: Bind): string => `SELECT c.id, s.terms @@ ${bind(query, 'tsquery')} AS hit
    FROM (${firstOf(lane, { by, segment, limit: rows, bind })}) c JOIN ${SEARCH} s ON s.id = c.id
    ORDER BY ${segment.order('c.key', 'c.id')}`;

/** The hits of a search, as far as the limit. */
export const hitsOf = async (
  client: ClientBase,
  query: string,
  wanted: Wanted,
  limit: number,
): Promise<readonly string[]> => {
  await client.query('SET LOCAL enable_seqscan = off');
  const text = (bind: Bind): string =>
    `SELECT s.id FROM ${SEARCH} s WHERE ${found(query, wanted, bind)} LIMIT ${limit}`;
  return first(limit, await run<Found>(client, text, 'fresh'));
};

const found = (query: string, { filters, reading }: Wanted, bind: Bind): string =>
  `s.terms @@ ${bind(query, 'tsquery')}${matching(filters, 's', bind)}${seen(reading, bind)}`;

const seen = (reading: Reading, bind: Bind): string =>
  reading.of === 'all' ? '' : ` AND ${readable(reading, 's', bind)}`;
