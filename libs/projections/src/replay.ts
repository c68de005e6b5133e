import type { EventStore, RecordedEvent } from '@crosswalk/event-sourcing';
import type { ClientBase, Pool } from 'pg';
import { lockCheckpoint } from './checkpoint-table.js';
import { isPoison, sentenceOf } from './failures.js';
import type { List } from './list.js';
import { firstParked, park, parkedStreams, unpark } from './parking.js';
import { AMONG_LISTS, transaction } from './transaction.js';

export type Replayed = Readonly<{ replayed: number; stillParked: number }>;

type Replaying = Readonly<{
  id: string;
  store: EventStore;
  client: ClientBase;
  /** Deals with an event and takes it out of the park; what went wrong comes back. */
  settle: (event: RecordedEvent) => Promise<Error | undefined>;
  signal?: AbortSignal;
}>;

/**
 * Tries every parked event again, stream by stream in order, beside a running owner or without one. A stream stops
 * at the first event that fails again, which counts one attempt more.
 */
export const replay = async (replaying: Replaying): Promise<Replayed> => {
  let replayed = 0;
  let stillParked = 0;
  for (const stream of await parkedStreams(replaying.client, replaying.id)) {
    const done = await replayStream(replaying, stream);
    replayed += done.replayed;
    stillParked += done.stillParked;
  }
  return { replayed, stillParked };
};

const replayStream = async ({ id, store, client, settle, signal }: Replaying, stream: string): Promise<Replayed> => {
  for (let replayed = 0; ; replayed += 1) {
    const first = await firstParked(client, id, stream);
    if (!first || signal?.aborted) return { replayed, stillParked: first?.parked ?? 0 };
    const [event] = await store.readStream(stream, { from: first.revision, limit: 1 });
    const error = event && (await settle(event));
    if (event && error) await park(client, id, [{ event, error: sentenceOf(error), attempts: first.attempts + 1 }]);
    if (!event || error) return { replayed, stillParked: first.parked };
  }
};

/** Folds what is parked for a list once more, over a connection of the pool. */
export const replayList = async (store: EventStore, pool: Pool, list: List): Promise<Replayed> => {
  const client = await pool.connect();
  const settle = (event: RecordedEvent): Promise<Error | undefined> => settleOnList(client, list, event);
  try {
    return await replay({ id: list.id, store, client, settle });
  } finally {
    client.release();
  }
};

const settleOnList = async (client: ClientBase, list: List, event: RecordedEvent): Promise<Error | undefined> => {
  try {
    await transaction(client, async () => {
      await client.query(AMONG_LISTS);
      await lockCheckpoint(client, list.id);
      // Somebody else who replays may have been faster.
      if (await unpark(client, list.id, event.stream, event.revision)) await list.apply(client, event);
    });
    return undefined;
  } catch (error) {
    if (isPoison(error) && error instanceof Error) return error;
    throw error;
  }
};
