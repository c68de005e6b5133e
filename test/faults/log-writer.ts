import { randomInt } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { PostgresEventStore } from '@crosswalk/event-store';
import pg from 'pg';
import { freshEvents } from './log-events.js';

/** How a writer process appends: through the store, by the log's function in a slow transaction, or naively. */
export type Way = 'store' | 'slow' | 'naive';

/** What a writer process is asked to do; it answers with the ids of the events that were acknowledged to it. */
export type Task = Readonly<{ url: string; way: Way; appends: number }>;

type Append = (stream: string) => Promise<readonly string[]>;
type Writer = Readonly<{ append: Append; close(): Promise<void> }>;

const throughStore = (url: string): Writer => {
  const store = new PostgresEventStore({ connectionString: url });
  const append: Append = async (stream) => {
    const events = freshEvents(randomInt(1, 4));
    await store.append(stream, events, 'any');
    await pause(randomInt(9));
    return events.map(({ id }) => id);
  };
  return { append, close: () => store.close() };
};

const statements = {
  slow: `SELECT * FROM log.append(ARRAY[$1], '{-2}', '{1}', '{0}', ARRAY[$2]::uuid[], '{CaseTold}', '{"{}"}', '{"{}"}')`,
  naive: 'INSERT INTO naive_events (stream, event_id) VALUES ($1, $2)',
};

/** 0 to 8 ms lie between the append and its commit. */
const inTransactions = async (url: string, statement: string): Promise<Writer> => {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const append: Append = async (stream) => {
    const ids = freshEvents(1).map(({ id }) => id);
    await client.query('BEGIN');
    await client.query(statement, [stream, ...ids]);
    await pause(randomInt(9));
    await client.query('COMMIT');
    return ids;
  };
  return { append, close: () => client.end() };
};

const open = async ({ url, way }: Task): Promise<Writer> =>
  way === 'store' ? throughStore(url) : inTransactions(url, statements[way]);

const carryOut = async (task: Task): Promise<void> => {
  const writer = await open(task);
  const acknowledged: string[] = [];
  for (let turn = 0; turn < task.appends; turn += 1) {
    acknowledged.push(...(await writer.append(`case-${randomInt(50)}`)));
  }
  await writer.close();
  process.send?.(acknowledged);
};

process.on('message', (task: Task) => void carryOut(task));
process.send?.('ready');
