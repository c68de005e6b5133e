import type { EventStore, Fact, RecordedEvent } from '@crosswalk/event-sourcing';
import type { ClientBase, Pool } from 'pg';
import { holdStill } from './checkpoint-table.js';
import { isPoison, sentenceOf } from './failures.js';
import { foldBatch, keysOf } from './fold-batch.js';
import { park, parkedOf, parkedStreams, unpark } from './parking.js';
import { projectionId, type Projection, type RowStore } from './projection.js';
import { transaction } from './transaction.js';

export type Replayed = Readonly<{ replayed: number; stillParked: number }>;

type Replaying<Row, Event extends Fact> = Readonly<{
  store: EventStore;
  pool: Pool;
  projection: Projection<Row, Event>;
  rows: RowStore<Row>;
}>;

/**
 * Tries every parked event again, stream by stream in order, beside a running owner or without one. A stream stops
 * at the first event that fails again, which counts one attempt more.
 */
export const replayParked = async <Row, Event extends Fact>(replaying: Replaying<Row, Event>): Promise<Replayed> => {
  const client = await replaying.pool.connect();
  let replayed = 0;
  let stillParked = 0;
  try {
    for (const stream of await parkedStreams(client, projectionId(replaying.projection))) {
      const done = await transaction(client, () => replayStream(client, replaying, stream));
      replayed += done.replayed;
      stillParked += done.stillParked;
    }
  } finally {
    client.release();
  }
  return { replayed, stillParked };
};

const replayStream = async <Row, Event extends Fact>(
  client: ClientBase,
  { store, projection, rows }: Replaying<Row, Event>,
  stream: string,
): Promise<Replayed> => {
  const id = projectionId(projection);
  await holdStill(client, id);
  const parked = await parkedOf(client, id, stream);
  const [first] = parked;
  if (!first) return { replayed: 0, stillParked: 0 };
  const events = await store.readStream(stream, { from: first.revision, limit: parked.length });

  for (const [at, event] of events.entries()) {
    const error = await attempt(client, { projection, rows }, event);
    if (error !== undefined) {
      const attempts = (parked[at]?.attempts ?? 0) + 1;
      await park(client, id, [{ event, error: sentenceOf(error), attempts }]);
      return { replayed: at, stillParked: parked.length - at };
    }
    await unpark(client, id, stream, event.revision);
  }
  return { replayed: events.length, stillParked: parked.length - events.length };
};

/** Folds one event; what went wrong comes back, and nothing of it stays in the transaction. */
const attempt = async <Row, Event extends Fact>(
  client: ClientBase,
  { projection, rows }: Pick<Replaying<Row, Event>, 'projection' | 'rows'>,
  event: RecordedEvent,
): Promise<unknown> => {
  await client.query('SAVEPOINT attempt');
  try {
    const changes = foldBatch(projection, await rows.load(client, keysOf(projection, [event])), [event]);
    if (changes.length > 0) await rows.save(client, changes);
    await client.query('RELEASE SAVEPOINT attempt');
    return undefined;
  } catch (error) {
    if (!isPoison(error)) throw error;
    await client.query('ROLLBACK TO SAVEPOINT attempt');
    return error;
  }
};
