import { digestOf, type Keyring, type KnownKeys, type Wrapped } from '@crosswalk/secrets';
import type pg from 'pg';
import type { ResidentId } from '../resident/ids.js';
import { inTransaction } from './in-transaction.js';
import { contextOf, WRAPPING } from './person-keys.js';

type Rewrapping = Readonly<{
  pool: pg.Pool;
  masters: Keyring;
  known: KnownKeys;
  /** Told how many keys are done, of how many. */
  progress: (done: number, of: number) => void;
  signal: AbortSignal;
}>;

type Row = Readonly<{ person: ResidentId; master: number; wrapped: Omit<Wrapped, 'master'> }>;

const BATCH = 200;

/** How many keys each version of the master key wraps. */
export const wrappedBy = async (pool: Pick<pg.Pool, 'query'>): Promise<ReadonlyMap<number, number>> => {
  const { rows } = await pool.query<{ master: number; keys: number }>(
    'SELECT master, count(*)::int AS keys FROM secrets.person_keys GROUP BY master',
  );
  return new Map(rows.map(({ master, keys }) => [master, keys]));
};

/**
 * Makes a new master key, wraps every key by it and destroys the older ones. May be interrupted: the next one goes on
 * with the version that was made, and `finished` is false.
 */
export const rewrapKeys = async (rewrapping: Rewrapping): Promise<Readonly<{ version: number; finished: boolean }>> => {
  const { pool, masters, known, progress, signal } = rewrapping;
  const active = await newest(rewrapping);
  const counts = await wrappedBy(pool);
  const all = [...counts.values()].reduce((sum, one) => sum + one, 0);
  let done = counts.get(active) ?? 0;
  progress(done, all);
  for (let batch = BATCH; batch > 0;) {
    if (signal.aborted) return { version: active, finished: false };
    batch = await inTransaction(pool, (client) => rewrapSome(client, masters, active));
    done += batch;
    progress(done, all);
  }
  await inTransaction(pool, async (client) => {
    // Nobody wraps meanwhile, so nothing is left behind under a key that goes.
    await client.query('SELECT pg_advisory_xact_lock($1)', [WRAPPING]);
    while ((await rewrapSome(client, masters, active)) > 0);
  });
  for (const version of (await masters.versions()).filter((one) => one !== active)) {
    await known.forget(`master-${version}`);
    await masters.destroy(version);
  }
  return { version: active, finished: true };
};

/** The version to wrap by: the one that an interrupted rotation made, or a new one. */
const newest = async ({ masters, known }: Rewrapping): Promise<number> => {
  const versions = await masters.versions();
  const last = versions.at(-1) ?? 0;
  if (versions.length > 1) return last;
  await known.note(`master-${last + 1}`, digestOf(await masters.make(last + 1)));
  return last + 1;
};

const rewrapSome = async (client: Pick<pg.ClientBase, 'query'>, masters: Keyring, active: number): Promise<number> => {
  const { rows } = await client.query<Row>(
    'SELECT person, master, wrapped FROM secrets.person_keys WHERE master <> $1 ORDER BY person LIMIT $2 FOR UPDATE',
    [active, BATCH],
  );
  for (const { person, master, wrapped } of rows) {
    const key = await masters.unwrap({ ...wrapped, master }, contextOf(person));
    const { master: by, ...sealed } = await masters.wrap(key, contextOf(person));
    await client.query('UPDATE secrets.person_keys SET master = $2, wrapped = $3 WHERE person = $1', [
      person,
      by,
      JSON.stringify(sealed),
    ]);
  }
  return rows.length;
};
