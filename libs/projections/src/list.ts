import type { EventStore, Fact, Position, RecordedEvent } from '@crosswalk/event-sourcing';
import type { ClientBase } from 'pg';
import { commitBatch } from './commit.js';
import { foldBatch, keysOf } from './fold-batch.js';
import type { Mark } from './mark.js';
import { projectionId, type Change, type Projection, type RowStore } from './projection.js';
import { RowCache } from './row-cache.js';

/** What one list makes of a page: folded, and not written yet. */
export type Folded = Readonly<{
  changed: boolean;
  /** How many rows there were not before. */
  added: number;
  save: (client: ClientBase) => Promise<void>;
  /** To be called once the rows are committed. */
  keep: () => void;
}>;

/** A list on the feed, of any kind of row. */
export type List = Readonly<{
  id: string;
  prefixes: readonly string[];
  tables: readonly string[];
  clear: (client: ClientBase) => Promise<void>;
  /** Whether the event can change a row. */
  folds: (event: RecordedEvent) => boolean;
  /** @throws PoisonEvent when an event cannot be folded */
  fold: (client: ClientBase, events: readonly RecordedEvent[]) => Promise<Folded>;
  /** Forgets the rows in memory: somebody else may write them. */
  forget: () => void;
  /** The same in a transaction of its own, with what waits behind parked events. */
  commit: (
    store: Pick<EventStore, 'comparePositions'>,
    client: ClientBase,
    mark: Mark,
    page: Readonly<{ events: readonly RecordedEvent[]; to: Position }>,
  ) => Promise<void>;
  /** Folds one event into the rows, within a transaction. */
  apply: (client: ClientBase, event: RecordedEvent) => Promise<void>;
}>;

const ROWS_KEPT = 2_000;

/** A list that a projection folds into its rows. */
export const listOf = <Row, Event extends Fact>(projection: Projection<Row, Event>, rows: RowStore<Row>): List => {
  const { prefixes, types, upcasters } = projection;
  const cache = new RowCache<Row>(ROWS_KEPT);
  const folded = types && new Set<string>(types);

  const before = async (client: ClientBase, events: readonly RecordedEvent[]): Promise<ReadonlyMap<string, Row>> => {
    const known = new Map<string, Row>();
    const keys = keysOf(projection, events);
    const begun = keysBegun(projection, events);
    const missing = keys.filter((key) => {
      const row = cache.get(key);
      if (row !== undefined) known.set(key, row);
      return row === undefined && !begun.has(key);
    });
    if (missing.length === 0) return known;
    return new Map([...known, ...(await rows.load(client, missing))]);
  };

  const fold: List['fold'] = async (client, events) => {
    const changes = foldBatch(projection, await before(client, events), events);
    return {
      changed: changes.length > 0,
      added: changes.filter(({ before: row }) => row === undefined).length,
      save: (into) => rows.save(into, changes),
      keep: () => changes.forEach(({ key, after }: Change<Row>) => cache.set(key, after)),
    };
  };

  return {
    id: projectionId(projection),
    prefixes,
    tables: rows.tables,
    clear: (client) => rows.clear(client),
    // A type that nobody knows is not passed over: it has to be parked.
    folds: ({ type, stream }) =>
      (folded === undefined || folded.has(type) || !Object.hasOwn(upcasters, type)) &&
      prefixes.some((prefix) => stream.startsWith(prefix)),
    fold,
    forget: () => cache.clear(),
    commit: (store, client, mark, { events, to }) => commitBatch({ store, client, projection, rows }, mark, events, to),
    apply: async (client, event) => {
      const changes = foldBatch(projection, await rows.load(client, keysOf(projection, [event])), [event]);
      if (changes.length > 0) await rows.save(client, changes);
    },
  };
};

/** The keys that begin with these events: their stream does, and no other stream has a part in them. */
const keysBegun = <Row, Event extends Fact>(
  { key, prefixes: [prefix = '', ...more] }: Projection<Row, Event>,
  events: readonly RecordedEvent[],
): ReadonlySet<string> => {
  const begun = new Set<string>();
  if (more.length > 0) return begun;
  for (const event of events) {
    if (event.revision !== 0) continue;
    const its = key(event);
    if (event.stream === its || event.stream === `${prefix}${its}`) begun.add(its);
  }
  return begun;
};
