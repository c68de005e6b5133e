import { carryOut, type Decider, type Fact, type RecordedEvent, type Request } from '@crosswalk/event-sourcing';
import { MemoryEventStore } from '@crosswalk/event-store';
import {
  Checkpoints,
  Feed,
  processOf,
  type Door,
  type FeedOptions,
  type Process,
  type RunningProcess,
} from '@crosswalk/projections';
import pg from 'pg';
import { ask } from '../support/databases.js';
import { freshDatabase } from '../support/postgres.js';

export type Called = Fact<'Called', { word: string; orElse?: string }>;
type Echoed = Fact<'Echoed', { word: string }>;
type Echo = Readonly<{ to: string; word: string }>;
type Cliff = Readonly<{ words: readonly string[] }>;

const cliff: Decider<Cliff, Echoed> = {
  initialState: { words: [] },
  evolve: ({ words }, { data }) => ({ words: [...words, data.word] }),
};

/** What a cliff refuses to echo. */
export class EchoRefused extends Error {
  readonly code = 'word-refused';
}

/** Each call is echoed by two cliffs; a call of nothing is poison. */
export const echoes: Process<Called, Echo> = {
  name: 'echoes',
  version: 1,
  from: 'start',
  prefixes: ['call-'],
  upcasters: { Called: [] },
  react: ({ data: { word, orElse } }: Called & RecordedEvent) => {
    if (word === '') throw new Error('Nothing was called');
    if (word === 'hush') return [];
    const otherwise = orElse === undefined ? {} : { otherwise: () => ({ command: { to: 'north', word: orElse } }) };
    return [{ command: { to: 'north', word }, ...otherwise }, { command: { to: 'south', word } }];
  },
};

/** A log in memory, a database for the checkpoints, two cliffs that refuse what they are told to, and runners. */
export const echoDesk = async () => {
  const database = await freshDatabase();
  const store = new MemoryEventStore();
  const pool = new pg.Pool({ connectionString: database.appUrl, max: 2 });
  pool.on('error', () => undefined);
  const checkpoints = new Checkpoints(store, pool);
  const feeds: Feed[] = [];
  const refused = new Set<string>();
  const sent: (Echo & Readonly<{ request: Request }>)[] = [];

  const door: Door<Echo> = {
    send: async ({ to, word }, request) => {
      sent.push({ to, word, request });
      const log = { store, decider: cliff, upcasters: { Echoed: [] } };
      await carryOut<Cliff, Echoed>(log, `cliff-${to}`, request, () => {
        if (refused.has(word)) throw new EchoRefused(word);
        return [{ type: 'Echoed', data: { word } }];
      });
    },
    refusalOf: (error) => (error instanceof EchoRefused ? error.code : undefined),
  };
  /** A feed with one process. */
  const runner = ({ log, ...over }: Partial<RunningProcess<Called, Echo>> & Pick<FeedOptions, 'log'> = {}) => {
    const feed = new Feed({ store, pool, checkpoints, standByMs: 20, ...(log ? { log } : {}) });
    const { id, lag } = feed.process(processOf({ process: echoes, door, retryMs: 1, ...over }));
    feeds.push(feed);
    return { id, lag, start: () => feed.start(), stop: () => feed.stop() };
  };
  const call = (stream: string, word: string, orElse?: string) =>
    store.append(stream, [called(word, orElse)], 'any').then(({ position }) => position);
  /** Cuts the connections of whoever owns the feed. */
  const cut = () =>
    ask(
      database.url,
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
       WHERE application_name LIKE 'crosswalk feed%' AND datname = current_database()`,
    );
  const heard = async (to: 'north' | 'south'): Promise<readonly string[]> =>
    (await store.readStream(`cliff-${to}`)).map(({ data }) => (data as Echoed['data']).word);
  const close = async (): Promise<void> => {
    await Promise.all(feeds.map((each) => each.stop()));
    await checkpoints.close();
    await store.close();
    await pool.end();
    await database.drop();
  };
  return { database, store, pool, checkpoints, door, refused, sent, runner, call, cut, heard, close };
};

let calls = 0;

const called = (word: string, orElse?: string) => {
  const id = `00000000-0000-4000-8000-${String((calls += 1)).padStart(12, '0')}`;
  const metadata = { commandId: id, correlationId: `chain-${word}`, causationId: id, actorId: 'lin' };
  return {
    id,
    type: 'Called',
    data: { word, ...(orElse === undefined ? {} : { orElse }) },
    metadata: { ...metadata, actorRole: 'community-staff', schemaVersion: '1' },
  };
};
