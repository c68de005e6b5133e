import { setTimeout as pass } from 'node:timers/promises';
import pg from 'pg';
import { startService } from '../harness/service.js';
import { withoutListIndexes } from './constraints.js';
import { pace, type Say } from './pace.js';

type Standing = Readonly<{ behind: number; head: number }>;

const standing = async (client: pg.Client): Promise<Standing> => {
  const { rows } = await client.query<{ first: string; head: string }>(
    `SELECT (SELECT min(coalesce(position::bigint, 0)) FROM lists.checkpoints) AS first,
            (SELECT max(position) FROM log.events) AS head`,
  );
  const head = Number(rows[0]?.head);
  return { behind: head - Number(rows[0]?.first), head };
};

/** Processes begin at the end: nothing that was generated asks anything of anybody. Their names have dashes. */
const processesAtHead = `UPDATE lists.checkpoints SET position = (SELECT max(position)::text FROM log.events)
  WHERE projection LIKE '%-%'`;

/**
 * Lets the service itself fold the log into every list, then makes their indexes.
 * @param folder of the installation, for its secrets
 * @param databaseUrl of a server that is running on it
 */
export const fillLists = async (folder: string, databaseUrl: string, say: Say): Promise<number> => {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    await client.query(processesAtHead);
    const makeIndexes = await withoutListIndexes(client);
    const before = await standing(client);
    const service = await startService(folder, { DATABASE_URL: databaseUrl });
    const tell = pace(say, 'events folded by the slowest list', before.behind);
    const began = performance.now();
    try {
      for (let now = before; now.behind > 0; now = await standing(client)) {
        tell(before.behind - now.behind);
        await pass(1_000);
      }
    } finally {
      await service.stop();
    }
    const seconds = (performance.now() - began) / 1000;
    say(`All lists filled in ${Math.round(seconds)} s. Making their indexes.`);
    await client.query(`SET maintenance_work_mem = '1GB'`);
    await makeIndexes();
    await client.query('VACUUM (ANALYZE, FREEZE)');
    await client.query('CHECKPOINT');
    return before.behind / seconds;
  } finally {
    await client.end();
  }
};
