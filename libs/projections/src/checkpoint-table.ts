import type { Position } from '@crosswalk/event-sourcing';
import type { ClientBase, Pool } from 'pg';
import { OwnershipLost } from './failures.js';

/** Where an owner tells other processes how far its lists have come, as `{ id: position or null }` in JSON. */
export const CHECKPOINTS_CHANNEL = 'crosswalk_checkpoints';

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

export type Beginning = Readonly<{ id: string; begin: Position | undefined }>;

/**
 * Takes checkpoints over: every earlier owner's writes are refused from here on.
 * @param all each with where it stands when nobody has owned it before
 */
export const takeOver = async (
  client: ClientBase,
  all: readonly Beginning[],
  owner: string,
): Promise<ReadonlyMap<string, Checkpoint>> => {
  const { rows } = await client.query<Row & { projection: string }>(
    `INSERT INTO lists.checkpoints AS c (projection, epoch, owner, position)
     SELECT id, 1, $2, begin FROM unnest($1::text[], $3::text[]) AS n (id, begin) ORDER BY id
     ON CONFLICT (projection) DO UPDATE SET epoch = c.epoch + 1, owner = excluded.owner
     RETURNING projection, position, epoch, owner`,
    [all.map(({ id }) => id), owner, all.map(({ begin }) => begin ?? null)],
  );
  return new Map(rows.map((row) => [row.projection, toCheckpoint(row)]));
};

export type Move = Readonly<{ id: string; epoch: string; from: Position | undefined; to: Position }>;

const ADVANCE = `
  UPDATE lists.checkpoints AS c SET position = n.new, moved_at = clock_timestamp()
  FROM unnest($1::text[], $2::bigint[], $3::text[], $4::text[]) AS n (id, epoch, old, new)
  WHERE c.projection = n.id AND c.epoch = n.epoch AND c.position IS NOT DISTINCT FROM n.old`;

/**
 * Moves checkpoints, if they still stand where this owner left them.
 * @throws OwnershipLost when one does not: roll back
 */
export const advance = async (client: ClientBase, moves: readonly Move[]): Promise<void> => {
  const values = [
    moves.map(({ id }) => id),
    moves.map(({ epoch }) => epoch),
    moves.map(({ from }) => from ?? null),
    moves.map(({ to }) => to),
  ];
  const { rowCount } = await client.query({ name: 'checkpoints-advance', text: ADVANCE, values });
  if (rowCount !== moves.length) throw new OwnershipLost(moves.map(({ id }) => id).join(', '));
};

/** @throws OwnershipLost when another owner has taken one of these over, or it was reset */
export const stillOwned = async (
  client: ClientBase,
  all: readonly Readonly<{ id: string; epoch: string }>[],
): Promise<void> => {
  const { rows } = await client.query<{ n: string }>(
    `SELECT count(*) AS n FROM lists.checkpoints AS c
     JOIN unnest($1::text[], $2::bigint[]) AS n (id, epoch) ON c.projection = n.id AND c.epoch = n.epoch`,
    [all.map(({ id }) => id), all.map(({ epoch }) => epoch)],
  );
  if (Number(rows[0]?.n) !== all.length) throw new OwnershipLost('the feed');
};

/** Locks the checkpoint until the transaction ends. False when the projection never ran. */
export const lockCheckpoint = async (client: ClientBase, id: string): Promise<boolean> => {
  const { rowCount } = await client.query('SELECT 1 FROM lists.checkpoints WHERE projection = $1 FOR UPDATE', [id]);
  return rowCount === 1;
};

/** Sends a projection back to the beginning of the log; its owner notices with its next write or heartbeat. */
export const resetCheckpoint = async (client: ClientBase, id: string): Promise<void> => {
  await client.query('UPDATE lists.checkpoints SET position = NULL, epoch = epoch + 1 WHERE projection = $1', [id]);
};
