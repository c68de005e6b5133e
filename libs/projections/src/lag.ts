import type { EventStore, Fact, Position } from '@crosswalk/event-sourcing';
import type { Pool } from 'pg';
import { readCheckpoint } from './checkpoint-table.js';
import { countParked } from './parking.js';
import { projectionId, type Projection } from './projection.js';

/** How a projection stands towards the log. */
export type Lag = Readonly<{
  projection: string;
  position: Position | undefined;
  /** Events not dealt with yet; `atLeast` means there are more than were counted. */
  behind: Readonly<{ events: number; atLeast: boolean; milliseconds: number }>;
  parked: number;
  /** Host and process of the owner, as last taken over. */
  owner: string | undefined;
  /** What this process does for it. */
  role?: 'owner' | 'standby' | 'stopped' | undefined;
  /** The failure it is getting over, while there is one. */
  trouble?: string | undefined;
}>;

const COUNTED = 1_000;

/** Measures from the tables and the log, so in any process; milliseconds since the oldest open event was recorded. */
export const measureLag = async <Row, Event extends Fact>(
  {
    store,
    pool,
    projection,
  }: Readonly<{
    store: Pick<EventStore, 'readAll'>;
    pool: Pool;
    projection: Pick<Projection<Row, Event>, 'name' | 'version' | 'prefixes'>;
  }>,
  now: () => number = Date.now,
): Promise<Lag> => {
  const id = projectionId(projection);
  const checkpoint = await readCheckpoint(pool, id);
  const { prefixes } = projection;
  const open = await store.readAll({ after: checkpoint?.position, prefixes, limit: COUNTED });
  const [oldest] = open.events;
  return {
    projection: id,
    position: checkpoint?.position,
    behind: {
      events: open.events.length,
      atLeast: !open.end,
      milliseconds: oldest ? Math.max(0, now() - Date.parse(oldest.recordedAt)) : 0,
    },
    parked: await countParked(pool, id),
    owner: checkpoint?.owner,
  };
};
