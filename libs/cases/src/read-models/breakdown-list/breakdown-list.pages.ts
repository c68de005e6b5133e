import type { Position } from '@crosswalk/event-sourcing';
import type { ClientBase, Pool } from 'pg';
import { meet, type Filters } from './breakdown-list.filters.js';
import type { ListedCase } from './breakdown-list.projection.js';
import { placeOf, type Place, type Sort } from './breakdown-list.sorts.js';
import { segmentsOf } from './breakdown-list.segments.js';
import { breakdownListRows } from './breakdown-list.store.js';
import {
  cellsOf,
  KEEP_PLANS,
  hitsOf,
  takeCells,
  takeHits,
  totalOf,
  walkSearch,
  walkStages,
  type Walk,
} from './breakdown-list.walks.js';
import { searchQuery } from './search-terms.js';

export type PageAsked = Readonly<{
  filters: Filters;
  /** What a person typed to search for. */
  typed?: string | undefined;
  sort: Sort;
  limit: number;
  /** From the beginning when absent. */
  from?: Readonly<{ towards: 'next' | 'previous'; place: Place }> | undefined;
}>;

export type ListPage = Readonly<{
  items: readonly ListedCase[];
  /** Not exact: at least this many. */
  total: Readonly<{ count: number; exact: boolean }>;
  next: Place | undefined;
  previous: Place | undefined;
  /** How far in the log the list stood when it was read. */
  position: Position | undefined;
}>;

/** Hits of a search are counted up to here. */
export const COUNTED_HITS = 1_000;

// Filters that meet in few enough rows: take them all and put them in order. Beyond, they are met often on the way.
const TAKEN_ALL = 3_000;
const MOST_CELLS = 1_000;

// One snapshot for count, page and position.
const BEGIN = `BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY; SET LOCAL jit = off; ${KEEP_PLANS}`;

/** Reads one page of the breakdown list, kept by the projection with this id. */
export const readListPage = async (pool: Pool, asked: PageAsked, id: string): Promise<ListPage> => {
  const client = await pool.connect();
  let failure: Error | undefined;
  try {
    await client.query(BEGIN);
    const position = await checkpointOf(client, id);
    const page = await readIn(client, asked);
    await client.query('COMMIT');
    return { ...page, position };
  } catch (error) {
    failure = error instanceof Error ? error : new Error(String(error));
    throw error;
  } finally {
    client.release(failure);
  }
};

const checkpointOf = async (client: ClientBase, id: string): Promise<Position | undefined> => {
  const { rows } = await client.query<{ position: Position | null }>({
    name: 'breakdown-list-checkpoint',
    text: 'SELECT position FROM lists.checkpoints WHERE projection = $1',
    values: [id],
  });
  return rows[0]?.position ?? undefined;
};

const readIn = async (client: ClientBase, asked: PageAsked): Promise<Omit<ListPage, 'position'>> => {
  const { sort, limit, from } = asked;
  const { total, walk } = await plan(client, asked);
  const towards = from?.towards ?? 'next';
  const ids = walk ? await collect(client, walk, { ...asked, limit: limit + 1 }) : [];
  const more = ids.length > limit;
  const rows = await breakdownListRows.load(client, ids.slice(0, limit));
  const found = ids.slice(0, limit).flatMap((each) => rows.get(each) ?? []);
  const items = towards === 'next' ? found : found.toReversed();
  const [first, last] = [items[0], items.at(-1)];
  const hasNext = towards === 'next' ? more : true;
  const hasPrevious = towards === 'next' ? from !== undefined : more;
  return {
    items,
    total,
    next: last && hasNext ? placeOf(sort, last) : undefined,
    previous: first && hasPrevious ? placeOf(sort, first) : undefined,
  };
};

/** Counts, and chooses how to walk; nothing to walk when nothing fits. */
const plan = async (
  client: ClientBase,
  { filters, typed, sort }: PageAsked,
): Promise<{ total: ListPage['total']; walk: Walk | undefined }> => {
  if (typed !== undefined) {
    const query = searchQuery(typed);
    const hits = query === undefined ? [] : await hitsOf(client, query, filters, COUNTED_HITS + 1);
    const exact = hits.length <= COUNTED_HITS;
    const walk = query === undefined || exact ? takeHits(hits, sort.by) : walkSearch(query, filters, sort.by);
    return {
      total: { count: Math.min(hits.length, COUNTED_HITS), exact },
      walk: hits.length === 0 ? undefined : walk,
    };
  }
  if (!meet(filters)) {
    const count = await totalOf(client, filters);
    return { total: { count, exact: true }, walk: count === 0 ? undefined : walkStages(filters, sort.by) };
  }
  const { count, cells } = await cellsOf(client, filters, MOST_CELLS);
  const walk = cells && count <= TAKEN_ALL ? takeCells(cells, sort.by) : walkStages(filters, sort.by);
  return { total: { count, exact: true }, walk: count === 0 ? undefined : walk };
};

const collect = async (
  client: ClientBase,
  walk: Walk,
  { sort, from, limit }: PageAsked,
): Promise<readonly string[]> => {
  const found: string[] = [];
  for (const segment of segmentsOf({ sort, towards: from?.towards ?? 'next', from: from?.place })) {
    if (found.length < limit) found.push(...(await walk(client, segment, limit - found.length)));
  }
  return found;
};
