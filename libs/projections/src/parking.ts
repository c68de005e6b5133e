import type { RecordedEvent } from '@crosswalk/event-sourcing';
import type { ClientBase, Pool } from 'pg';

/** An event set aside; its payload stays in the log. */
export type Parked = Readonly<{ event: RecordedEvent; error: string; attempts: number }>;

/** An event that has to wait until those before it in its stream are dealt with. */
export const waiting = (event: RecordedEvent): Parked => ({
  event,
  error: 'Waits behind an earlier event of its stream',
  attempts: 0,
});

/** Which of these streams have parked events: what follows has to wait behind them. */
export const streamsWithParked = async (
  client: ClientBase,
  id: string,
  streams: readonly string[],
): Promise<ReadonlySet<string>> => {
  const { rows } = await client.query<{ stream: string }>(
    'SELECT DISTINCT stream FROM lists.parked WHERE projection = $1 AND stream = ANY($2)',
    [id, streams],
  );
  return new Set(rows.map(({ stream }) => stream));
};

/** Sets events aside. */
export const park = async (client: ClientBase, id: string, parked: readonly Parked[]): Promise<void> => {
  if (parked.length === 0) return;
  await client.query(
    `INSERT INTO lists.parked (projection, stream, revision, position, event_id, type, error, attempts)
     SELECT $1, * FROM unnest($2::text[], $3::bigint[], $4::text[], $5::uuid[], $6::text[], $7::text[], $8::int[])
     ON CONFLICT (projection, stream, revision)
     DO UPDATE SET error = excluded.error, attempts = excluded.attempts, parked_at = clock_timestamp()`,
    [
      id,
      parked.map(({ event }) => event.stream),
      parked.map(({ event }) => event.revision),
      parked.map(({ event }) => event.position),
      parked.map(({ event }) => event.id),
      parked.map(({ event }) => event.type),
      parked.map(({ error }) => error.replaceAll('\0', ' ')),
      parked.map(({ attempts }) => attempts),
    ],
  );
};

/** Takes an event out of the park. False when it was not there. */
export const unpark = async (client: ClientBase, id: string, stream: string, revision: number): Promise<boolean> => {
  const { rowCount } = await client.query(
    'DELETE FROM lists.parked WHERE projection = $1 AND stream = $2 AND revision = $3',
    [id, stream, revision],
  );
  return rowCount === 1;
};

/** Every stream with parked events, oldest first. */
export const parkedStreams = async (db: ClientBase | Pool, id: string): Promise<readonly string[]> => {
  const { rows } = await db.query<{ stream: string }>(
    'SELECT stream FROM lists.parked WHERE projection = $1 GROUP BY stream ORDER BY min(parked_at), stream',
    [id],
  );
  return rows.map(({ stream }) => stream);
};

/** The first parked event of a stream, the attempts made at it, and how many of the stream are parked. */
export const firstParked = async (
  client: ClientBase,
  id: string,
  stream: string,
): Promise<Readonly<{ revision: number; attempts: number; parked: number }> | undefined> => {
  const { rows } = await client.query<{ revision: string; attempts: number; parked: string }>(
    `SELECT revision, attempts, count(*) OVER () AS parked FROM lists.parked
     WHERE projection = $1 AND stream = $2 ORDER BY revision LIMIT 1`,
    [id, stream],
  );
  const [first] = rows;
  return first && { revision: Number(first.revision), attempts: first.attempts, parked: Number(first.parked) };
};

/** Empties the park of a projection. */
export const clearParked = async (client: ClientBase, id: string): Promise<void> => {
  await client.query('DELETE FROM lists.parked WHERE projection = $1', [id]);
};

/** How many events wait in the park. */
export const countParked = async (db: ClientBase | Pool, id: string): Promise<number> => {
  const { rows } = await db.query<{ n: string }>('SELECT count(*) AS n FROM lists.parked WHERE projection = $1', [id]);
  return Number(rows[0]?.n ?? 0);
};

/** The streams with parked events of each of these. */
export const allParkedStreams = async (
  client: ClientBase,
  ids: readonly string[],
): Promise<ReadonlyMap<string, ReadonlySet<string>>> => {
  const { rows } = await client.query<{ projection: string; streams: readonly string[] }>(
    `SELECT projection, array_agg(DISTINCT stream) AS streams FROM lists.parked
     WHERE projection = ANY($1) GROUP BY projection`,
    [ids],
  );
  return new Map(rows.map(({ projection, streams }) => [projection, new Set(streams)]));
};
