import { setTimeout as pass } from 'node:timers/promises';
import pg from 'pg';
import type { Sample } from '../harness/bench.js';
import { cpuSeconds, pssMb, type Pids } from '../harness/processes.js';

export type Watched = Readonly<{ databaseUrl: string; processes: () => Pids }>;

const LOOK_MS = 500;

/** Events behind, of the list that is most. */
const behind = async (client: pg.Client): Promise<number> => {
  const { rows } = await client.query<{ behind: string }>(
    `SELECT (SELECT max(position) FROM log.events) - min(coalesce(position::bigint, 0)) AS behind FROM lists.checkpoints`,
  );
  return Number(rows[0]?.behind);
};

const cpuOf = ({ app, database }: Pids): number => cpuSeconds([...app, ...database]);

/**
 * Waits until every list has dealt with the whole log. Events a second are of the log, each counted once however many
 * lists it concerns; memory is the service's own, in the first and in the last tenth of the time.
 */
export const untilRebuilt = async ({ databaseUrl, processes }: Watched): Promise<Sample> => {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    const events = await behind(client);
    const began = performance.now();
    const before = cpuOf(processes());
    const weights: number[] = [];
    while ((await behind(client)) > 0) {
      weights.push(pssMb(processes().app));
      await pass(LOOK_MS);
    }
    const tenth = Math.max(1, Math.floor(weights.length / 10));
    return {
      cpuPerEvent: (1e6 * (cpuOf(processes()) - before)) / events,
      perSecond: events / ((performance.now() - began) / 1000),
      firstMb: Math.max(...weights.slice(0, tenth)),
      lastMb: Math.max(...weights.slice(-tenth)),
    };
  } finally {
    await client.end();
  }
};

/** Sends every list back to the beginning of the log, its rows gone: as the owner, while nobody carries them. */
export const sendBackAll = async (databaseUrl: string): Promise<void> => {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    await client.query(`
      DO $$ DECLARE name text; BEGIN
        FOR name IN SELECT format('%I.%I', schemaname, tablename) FROM pg_tables
          WHERE schemaname = 'lists' AND tablename NOT IN ('checkpoints', 'parked', 'refused_asks')
        LOOP EXECUTE 'TRUNCATE ' || name; END LOOP;
        UPDATE lists.checkpoints SET position = NULL, epoch = epoch + 1 WHERE projection NOT LIKE '%-%';
      END $$`);
  } finally {
    await client.end();
  }
};
