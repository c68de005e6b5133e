import type { ClientBase } from 'pg';
import { meet, narrows, type Filters } from './breakdown-list.filters.js';
import { along, asGuest, merged, readBy, taken, type Lane, type Wanted } from './breakdown-list.lanes.js';
import type { ListPage, PageAsked } from './breakdown-list.page.js';
import { cellsOf, guestsIn, reachOf, totalOf, type Reach } from './breakdown-list.totals.js';
import { hitsOf, walkAlong, walkSearch, type Walk } from './breakdown-list.walks.js';
import { searchQuery } from './search-terms.js';

/** How to find a page; nothing to walk when nothing fits. */
type Plan = Readonly<{ total: ListPage['total']; walk: Walk | undefined }>;

/** Hits of a search, and cases that a unit reads as a guest, are counted up to here. */
export const COUNTED_HITS = 1_000;
const COUNTED_GUESTS = 10_000;

// Filters that meet in few enough rows: take them all and put them in order. Beyond, they are met often on the way.
const TAKEN_ALL = 3_000;
const MOST_CELLS = 1_000;

const NOTHING: Plan = { total: { count: 0, exact: true }, walk: undefined };

/** Counts, and chooses how to walk. */
export const planOf = async (client: ClientBase, asked: PageAsked): Promise<Plan> => {
  const { filters, reading, typed } = asked;
  if (reading.of === 'none') return NOTHING;
  if (typed !== undefined) return search(client, asked, typed);
  if (reading.of === 'all') return ofAll(client, asked);
  const wanted = { filters, reading };
  const reach = await reachOf(client, reading, filters.stage);
  const everything = readBy(reading.unit, reach.open, wanted);
  if (!narrows(filters)) return counted(reach.count, walkAlong(everything, asked.sort.by, 'kept'));
  return narrowed(client, asked, reading, { everything, reach });
};

const counted = (count: number, walk: Walk, exact = true): Plan => ({
  total: { count, exact },
  walk: count === 0 ? undefined : walk,
});

const ofAll = async (client: ClientBase, { filters, reading, sort }: PageAsked): Promise<Plan> => {
  const lane = along({ filters, reading });
  if (!meet(filters)) return counted(await totalOf(client, filters), walkAlong(lane, sort.by, 'kept'));
  const { count, cells } = await cellsOf(client, filters, reading, MOST_CELLS);
  const walk =
    cells && count <= TAKEN_ALL ? walkAlong(taken('cell', cells), sort.by, 'kept') : walkAlong(lane, sort.by, 'fresh');
  return counted(count, walk);
};

type Known = Readonly<{ everything: Lane; reach: Reach }>;

/** What fits filters among what a unit may read: walks whichever is less. */
const narrowed = async (
  client: ClientBase,
  { filters, sort }: PageAsked,
  reading: Extract<PageAsked['reading'], { of: 'unit' }>,
  { everything, reach }: Known,
): Promise<Plan> => {
  const wanted: Wanted = { filters, reading };
  const { count: hosted, cells } = await cellsOf(client, filters, reading, MOST_CELLS);
  const guests = await guestsIn(client, filters, reading, COUNTED_GUESTS + 1);
  const [count, exact] = [hosted + Math.min(guests, COUNTED_GUESTS), guests <= COUNTED_GUESTS];
  if (cells && count <= TAKEN_ALL) {
    const few = merged([taken('cell', cells), asGuest(reading.unit, wanted)]);
    return counted(count, walkAlong(few, sort.by, 'kept'), exact);
  }
  const lane = (await fitting(client, filters)) < reach.count ? along(wanted) : everything;
  return counted(count, walkAlong(lane, sort.by, 'fresh'), exact);
};

const fitting = async (client: ClientBase, filters: Filters): Promise<number> =>
  meet(filters) ? (await cellsOf(client, filters, { of: 'all' }, 0)).count : totalOf(client, filters);

const search = async (client: ClientBase, { filters, reading, sort }: PageAsked, typed: string): Promise<Plan> => {
  const query = searchQuery(typed);
  if (query === undefined) return NOTHING;
  const wanted: Wanted = { filters, reading };
  const hits = await hitsOf(client, query, wanted, COUNTED_HITS + 1);
  if (hits.length <= COUNTED_HITS) return counted(hits.length, walkAlong(taken('id', hits), sort.by, 'kept'));
  const lane = await searchedLane(client, wanted);
  return counted(COUNTED_HITS, walkSearch({ query, wanted, lane, by: sort.by }), false);
};

const searchedLane = async (client: ClientBase, wanted: Wanted): Promise<Lane> => {
  const { reading, filters } = wanted;
  if (reading.of !== 'unit' || narrows(filters)) return along(wanted);
  return readBy(reading.unit, (await reachOf(client, reading, filters.stage)).open, wanted);
};
