import pg from 'pg';
import { FROM, generated, numbersIn, type Generated, type Wanted } from '../cases/generated.js';
import { withoutLogKeys } from './constraints.js';
import { copyInto } from './copy-in.js';
import { pace, type Say } from './pace.js';

const CHUNK = 256 * 1024;

/** A line of COPY's text format: JSON knows no raw tab or line feed, so only the backslash needs care. */
const lineOf = ({ id, type, data, metadata, stream, revision, recordedAt }: Generated, position: number): string => {
  const texts = [JSON.stringify(data), JSON.stringify(metadata)].map((text) => text.replaceAll('\\', '\\\\'));
  const recorded = new Date(recordedAt).toISOString();
  return `${position}\t${stream}\t${revision}\t${id}\t${type}\t${texts[0]}\t${texts[1]}\t${recorded}\n`;
};

/**
 * Writes the generated events behind what an installation began with, as if they had been appended: as the owner of the
 * database and without `log.append`, for benches only. What was there before is dated before the first of them.
 * @returns how many events
 */
export const loadLog = async (databaseUrl: string, wanted: Wanted, say: Say): Promise<number> => {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    await client.query(`SET maintenance_work_mem = '1GB'`);
    await client.query('BEGIN');
    await client.query('ALTER TABLE log.events DISABLE TRIGGER append_only');
    await client.query('UPDATE log.events SET recorded_at = $1', [new Date(FROM).toISOString()]);
    await client.query('ALTER TABLE log.events ENABLE TRIGGER append_only');
    const { rows } = await client.query<{ head: string }>('SELECT coalesce(max(position), 0) AS head FROM log.events');
    const makeKeys = await withoutLogKeys(client);
    const loaded = await copyAll(client, Number(rows[0]?.head), wanted, say);
    say('Making the keys of the log.');
    await makeKeys();
    for (const [year, last] of numbersIn(wanted)) {
      await client.query(
        `INSERT INTO service.case_numbers (year, last) VALUES ($1, $2)
         ON CONFLICT (year) DO UPDATE SET last = greatest(excluded.last, case_numbers.last)`,
        [year, last],
      );
    }
    await client.query('COMMIT');
    await client.query('VACUUM ANALYZE log.events');
    return loaded;
  } finally {
    await client.end();
  }
};

const copyAll = async (client: pg.Client, head: number, wanted: Wanted, say: Say): Promise<number> => {
  const sink = await copyInto(client, 'COPY log.events FROM STDIN');
  const tell = pace(say, 'events generated', wanted.cases * 6.8);
  let [position, lines] = [head, ''];
  try {
    for (const event of generated(wanted)) {
      position += 1;
      lines += lineOf(event, position);
      if (lines.length < CHUNK) continue;
      await sink.write(lines);
      lines = '';
      tell(position - head);
    }
    await sink.write(lines);
  } catch (error) {
    await sink.fail(String(error));
    throw error;
  }
  await sink.end();
  return position - head;
};
