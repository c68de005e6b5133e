import type { Position } from '@crosswalk/event-sourcing';
import type { ClientBase, Pool } from 'pg';
import type { ListPage, PageAsked } from './breakdown-list.page.js';
import type { ListedCase } from './breakdown-list.projection.js';
import { placeOf } from './breakdown-list.sorts.js';
import { segmentsOf } from './breakdown-list.segments.js';
import { fromRow, type BreakdownListRow } from './breakdown-list.row.js';
import { LOADED } from './breakdown-list.store.js';
import { READ } from './breakdown-list.tables.js';
import { planOf } from './breakdown-list.plan.js';
import { KEEP_PLANS, type Walk } from './breakdown-list.walks.js';

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
  const { total, walk } = await planOf(client, asked);
  const towards = from?.towards ?? 'next';
  const ids = walk ? await collect(client, walk, { ...asked, limit: limit + 1 }) : [];
  const more = ids.length > limit;
  const rows = await load(client, ids.slice(0, limit));
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

const load = async (client: ClientBase, ids: readonly string[]): Promise<ReadonlyMap<string, ListedCase>> => {
  if (ids.length === 0) return new Map();
  const { rows } = await client.query<BreakdownListRow>({
    name: 'breakdown-list-read',
    text: `SELECT ${LOADED} FROM ${READ.rows} r WHERE r.id = ANY($1::uuid[])`,
    values: [ids],
  });
  return new Map(rows.map((row) => [row.id, fromRow(row)]));
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
