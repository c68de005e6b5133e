import type { Fact, RecordedEvent, Upcasters } from '@crosswalk/event-sourcing';
import type { ClientBase } from 'pg';

/** A fold of the log into rows, one per key. Pure: it knows events, and the row as the fold left it. */
export type Projection<Row, Event extends Fact> = Readonly<{
  name: string;
  /** Raised when the rows' shape or meaning changes; each version owns its tables and its checkpoint. */
  version: number;
  /** Only streams whose name starts with one of these are folded. */
  prefixes: readonly string[];
  /** The types that can change a row; all of `upcasters` when absent. */
  types?: readonly Event['type'][];
  upcasters: Upcasters<Event>;
  /** A key that is the stream's name, or what follows the only prefix in it, is for events of that stream alone. */
  key: (event: RecordedEvent) => string;
  /** The row after the event; undefined means there is no row. Throwing parks the event. */
  fold: (row: Row | undefined, event: Event & RecordedEvent) => Row | undefined;
  /** What follows from the row alone is added once when it is saved, not with every event. */
  finish?: ((row: Row) => Row) | undefined;
}>;

/** One row before and after a batch, so that counters can be kept as differences. */
export type Change<Row> = Readonly<{ key: string; before: Row | undefined; after: Row | undefined }>;

/**
 * Where the rows of a projection are kept. `save` and `clear` are called inside the transaction that moves the
 * checkpoint. Its SQL names its tables without a schema: they are found in `lists`, or in the schema of a rebuild.
 */
export interface RowStore<Row> {
  /** The tables that it owns in schema `lists`, all of them, by name; the first has one row for each key. */
  readonly tables: readonly string[];
  load(client: ClientBase, keys: readonly string[]): Promise<ReadonlyMap<string, Row>>;
  save(client: ClientBase, changes: readonly Change<Row>[]): Promise<void>;
  /** Drops every row, for a rebuild. */
  clear(client: ClientBase): Promise<void>;
}

/** The name under which a projection keeps its checkpoint, such as `breakdown_list_v2`. */
export const projectionId = ({ name, version }: Readonly<{ name: string; version: number }>): string =>
  `${name}_v${version}`;
