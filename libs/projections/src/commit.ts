import type { EventStore, Fact, Position, RecordedEvent } from '@crosswalk/event-sourcing';
import type { ClientBase } from 'pg';
import { advance, type Move } from './checkpoint-table.js';
import { foldBatch, keysOf } from './fold-batch.js';
import type { Mark } from './mark.js';
import { park, streamsWithParked, waiting } from './parking.js';
import type { Projection, RowStore } from './projection.js';
import { transaction } from './transaction.js';

type Committing<Row, Event extends Fact> = Readonly<{
  store: Pick<EventStore, 'comparePositions'>;
  client: ClientBase;
  projection: Projection<Row, Event>;
  rows: RowStore<Row>;
}>;

/**
 * Rows, parked events and checkpoint of one list, all or nothing. What lies before the checkpoint is left out, and
 * what follows a parked event of its stream is parked behind it.
 * @throws OwnershipLost when another owner has moved the checkpoint
 * @throws PoisonEvent when an event cannot be folded
 */
export const commitBatch = async <Row, Event extends Fact>(
  { store, client, projection, rows }: Committing<Row, Event>,
  mark: Mark,
  events: readonly RecordedEvent[],
  to: Position,
): Promise<void> => {
  const { id, position: from } = mark;
  if (from !== undefined && store.comparePositions(to, from) <= 0) return;
  const fresh = events.filter(({ position }) => from === undefined || store.comparePositions(position, from) > 0);

  await moving(client, mark, to, async () => {
    if (fresh.length === 0) return;
    const blocked = await streamsWithParked(client, id, [...new Set(fresh.map(({ stream }) => stream))]);
    const behind = fresh.filter(({ stream }) => blocked.has(stream));
    await park(client, id, behind.map(waiting));
    const free = fresh.filter(({ stream }) => !blocked.has(stream));
    if (free.length === 0) return;
    const changes = foldBatch(projection, await rows.load(client, keysOf(projection, free)), free);
    if (changes.length > 0) await rows.save(client, changes);
  });
};

/**
 * Moves the checkpoint, with what is saved alongside, all or nothing.
 * @throws OwnershipLost when another owner has moved it
 */
export const moving = async (
  client: ClientBase,
  mark: Mark,
  to: Position,
  alongside: () => Promise<void>,
): Promise<void> => {
  const moves: readonly Move[] = to === mark.saved ? [] : [mark.to(to)];
  await transaction(client, async () => {
    await advance(client, moves);
    await alongside();
  });
  mark.moved(to);
};
