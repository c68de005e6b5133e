import type { Position } from '@crosswalk/event-sourcing';
import type { ClientBase, Pool } from 'pg';
import { OwnershipLost } from './failures.js';

export type Checkpoint = Readonly<{ position: Position | undefined; epoch: string; owner: string | undefined }>;

type Row = { position: Position | null; epoch: string; owner: string | null };

const toCheckpoint = ({ position, epoch, owner }: Row): Checkpoint => ({
  position: position ?? undefined,
  epoch,
  owner: owner ?? undefined,
});

/** Where a projection stands; undefined before it first ran. */
export const readCheckpoint = async (db: ClientBase | Pool, id: string): Promise<Checkpoint | undefined> => {
  const { rows } = await db.query<Row>('SELECT position, epoch, owner FROM lists.checkpoints WHERE projection = $1', [
    id,
  ]);
  return rows[0] && toCheckpoint(rows[0]);
};

/**
 * Takes a checkpoint over: every earlier owner's writes are refused from here on.
 * @param begin where it stands when nobody has owned it before
 */
export const takeOver = async (
  client: ClientBase,
  id: string,
  owner: string,
  begin?: Position,
): Promise<Checkpoint> => {
  const { rows } = await client.query<Row>(
    `INSERT INTO lists.checkpoints AS c (projection, epoch, owner, position) VALUES ($1, 1, $2, $3)
     ON CONFLICT (projection) DO UPDATE SET epoch = c.epoch + 1, owner = excluded.owner
     RETURNING position, epoch, owner`,
    [id, owner, begin ?? null],
  );
  return toCheckpoint(rows[0] ?? { position: null, epoch: '0', owner: null });
};

/**
 * Moves the checkpoint, if it still stands where this owner left it.
 * @throws OwnershipLost when it does not
 */
export const advance = async (
  client: ClientBase,
  { id, epoch, from, to }: { id: string; epoch: string; from: Position | undefined; to: Position },
): Promise<void> => {
  const { rowCount } = await client.query(
    `UPDATE lists.checkpoints SET position = $4, moved_at = clock_timestamp()
     WHERE projection = $1 AND epoch = $2 AND position IS NOT DISTINCT FROM $3`,
    [id, epoch, from ?? null, to],
  );
  if (rowCount !== 1) throw new OwnershipLost(id);
};

/** Holds the projection still until the transaction ends. False when it never ran. */
export const holdStill = async (client: ClientBase, id: string): Promise<boolean> => {
  const { rowCount } = await client.query('SELECT 1 FROM lists.checkpoints WHERE projection = $1 FOR UPDATE', [id]);
  return rowCount === 1;
};

/** Sends a projection back to the beginning of the log; its owner notices with its next write. */
export const sendBack = async (client: ClientBase, id: string): Promise<void> => {
  await client.query('UPDATE lists.checkpoints SET position = NULL, epoch = epoch + 1 WHERE projection = $1', [id]);
};
