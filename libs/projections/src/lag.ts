import type { EventStore, Position } from '@crosswalk/event-sourcing';
import type { Pool } from 'pg';
import { readCheckpoint } from './checkpoint-table.js';
import { countParked } from './parking.js';

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
  /** How often this process has taken up its work anew after a failure. */
  restarts?: number;
}>;

const COUNTED = 1_000;

/**
 * Measures from the tables and the log, so in any process; milliseconds since the oldest open event was recorded.
 * @param position where it stands, when that is known better than the table knows it
 */
export const measureLag = async (
  {
    store,
    pool,
    id,
    prefixes,
    ...known
  }: Readonly<{
    store: Pick<EventStore, 'readAll'>;
    pool: Pool;
    id: string;
    prefixes: readonly string[];
    position?: Position | undefined;
  }>,
  now: () => number = Date.now,
): Promise<Lag> => {
  const checkpoint = await readCheckpoint(pool, id);
  const position = 'position' in known ? known.position : checkpoint?.position;
  const open = await store.readAll({ after: position, prefixes, limit: COUNTED });
  const [oldest] = open.events;
  return {
    projection: id,
    position,
    behind: {
      events: open.events.length,
      atLeast: !open.end,
      milliseconds: oldest ? Math.max(0, now() - Date.parse(oldest.recordedAt)) : 0,
    },
    parked: await countParked(pool, id),
    owner: checkpoint?.owner,
  };
};
