import pg from 'pg';
import type { Sample, Variant } from '../harness/bench.js';
import { closedLoop } from '../harness/load.js';
import { eventOf500Bytes, newStream } from './events.js';
import { duration, type Bed } from './ours.js';

/** Nothing but the bytes: a table with a number and no rules. */
export const BARE_TABLE = `
  CREATE TABLE bare (id bigserial PRIMARY KEY, stream text, event_id uuid, type text, data json, metadata json)`;

type Append = (client: pg.PoolClient, stream: string, events: string[]) => Promise<unknown>;

/** As many connections as clients; each append is a transaction of its own. */
const oneByOne = async (url: string, clients: number, quick: boolean, append: Append): Promise<Sample> => {
  const pool = new pg.Pool({ connectionString: url, max: clients });
  const sessions = await Promise.all(Array.from({ length: clients }, () => pool.connect()));
  const sample = await closedLoop({ clients, forMs: duration(quick) }, async (number) => {
    const session = sessions[number];
    if (session) await append(session, newStream(), [...columns(), ...columns()]);
  });
  for (const session of sessions) session.release();
  await pool.end();
  return sample;
};

const columns = (): readonly [id: string, type: string, data: string, metadata: string] => {
  const { id, type, data, metadata } = eventOf500Bytes();
  return [id, type, JSON.stringify(data), JSON.stringify(metadata)];
};

const bare = {
  name: 'bare',
  text: `INSERT INTO bare (stream, event_id, type, data, metadata) VALUES ($1, $2, $3, $4, $5), ($1, $6, $7, $8, $9)`,
};

/** One statement that inserts the same bytes: no order, no revisions, no lock. */
export const bareInsert = (clients: number): Variant<Bed> => ({
  name: 'bare INSERT',
  role: 'floor',
  run: ({ database }, { quick }) =>
    oneByOne(database.url, clients, quick, (session, stream, events) =>
      session.query({ ...bare, values: [stream, ...events] }),
    ),
});

const locked = {
  name: 'locked',
  text: `INSERT INTO log.events (position, stream, revision, event_id, type, data, metadata, recorded_at)
    SELECT coalesce((SELECT max(position) FROM log.events), 0) + nth, $1, nth - 1, id, type, data, metadata, clock_timestamp()
    FROM (VALUES (1, $2::uuid, $3, $4::json, $5::json), (2, $6::uuid, $7, $8::json, $9::json)) AS e (nth, id, type, data, metadata)`,
};

/** A transaction per append that takes the log's lock, asks for the head, inserts and commits. */
export const lockPerAppend = (clients: number): Variant<Bed> => ({
  name: 'lock per append',
  role: 'peer',
  run: ({ database }, { quick }) =>
    oneByOne(database.appUrl, clients, quick, async (session, stream, events) => {
      await session.query('BEGIN');
      await session.query({ name: 'lock', text: 'SELECT pg_advisory_xact_lock(4701190520241)' });
      await session.query({
        name: 'max',
        text: 'SELECT max(revision) FROM log.events WHERE stream = $1',
        values: [stream],
      });
      await session.query({ ...locked, values: [stream, ...events] });
      await session.query('COMMIT');
    }),
});

const call = {
  name: 'call',
  text: `SELECT * FROM log.append(ARRAY[$1], '{-1}', '{1,1}', '{0,1}', ARRAY[$2, $6]::uuid[], ARRAY[$3, $7], ARRAY[$4, $8], ARRAY[$5, $9])`,
};

/** The same function as ours, called for one append at a time: one round trip and one commit each. */
export const functionPerAppend = (clients: number): Variant<Bed> => ({
  name: 'function per append',
  role: 'peer',
  run: ({ database }, { quick }) =>
    oneByOne(database.appUrl, clients, quick, (session, stream, events) =>
      session.query({ ...call, values: [stream, ...events] }),
    ),
});
