import type { EventStore, Fact, Position, RecordedEvent } from '@crosswalk/event-sourcing';
import { advance } from './checkpoint-table.js';
import { foldBatch, keysOf } from './fold-batch.js';
import type { Ownership } from './ownership.js';
import { park, streamsWithParked, waiting, type Parked } from './parking.js';
import { projectionId, type Projection, type RowStore } from './projection.js';
import { transaction } from './transaction.js';

type Committing<Row, Event extends Fact> = Readonly<{
  store: Pick<EventStore, 'comparePositions'>;
  projection: Projection<Row, Event>;
  rows: RowStore<Row>;
}>;

type Owner = Pick<Ownership, 'client' | 'epoch' | 'position'>;

/**
 * Rows, parked events and checkpoint of one batch, all or nothing. What lies before the checkpoint is left out, and
 * what follows a parked event of its stream is parked behind it.
 * @throws OwnershipLost when another owner has moved the checkpoint
 * @throws PoisonEvent when an event cannot be folded
 */
export const commitBatch = async <Row, Event extends Fact>(
  { store, projection, rows }: Committing<Row, Event>,
  owner: Owner,
  events: readonly RecordedEvent[],
  to: Position,
): Promise<void> => {
  const id = projectionId(projection);
  const { client, epoch, position: from } = owner;
  if (from !== undefined && store.comparePositions(to, from) <= 0) return;
  const fresh = events.filter(({ position }) => from === undefined || store.comparePositions(position, from) > 0);

  await transaction(client, async () => {
    await advance(client, { id, epoch, from, to });
    if (fresh.length === 0) return;
    const blocked = await streamsWithParked(client, id, [...new Set(fresh.map(({ stream }) => stream))]);
    const behind = fresh.filter(({ stream }) => blocked.has(stream));
    await park(client, id, behind.map(waiting));
    const free = fresh.filter(({ stream }) => !blocked.has(stream));
    const changes = foldBatch(projection, await rows.load(client, keysOf(projection, free)), free);
    if (changes.length > 0) await rows.save(client, changes);
  });
  owner.position = to;
};

/**
 * Moves the checkpoint, with whatever is saved alongside, all or nothing.
 * @throws OwnershipLost when another owner has moved it
 */
export const moveCheckpoint = async (
  id: string,
  owner: Owner,
  to: Position,
  alongside: () => Promise<void> = async () => undefined,
): Promise<void> => {
  const { client, epoch, position: from } = owner;
  await transaction(client, async () => {
    await advance(client, { id, epoch, from, to });
    await alongside();
  });
  owner.position = to;
};

/** Sets one event aside and moves the checkpoint past it. */
export const parkEvent = (id: string, owner: Owner, parked: Parked, to: Position): Promise<void> =>
  moveCheckpoint(id, owner, to, () => park(owner.client, id, [parked]));
