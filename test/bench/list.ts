import { breakdownListRows, breakdownListProjection } from '@crosswalk/cases';
import { foldBatch } from '@crosswalk/projections';
import { rulesIn, shippedProcedures } from '@crosswalk/procedures';
import type { RecordedEvent } from '@crosswalk/event-sourcing';
import pg from 'pg';
import { readListPage } from '../../libs/cases/src/read-models/breakdown-list/breakdown-list.pages.js';
import { startTestServer } from '../support/test-server.js';
import { defineBench, type Sample } from './harness/bench.js';
import { generatedCases } from './list/generated.js';
import { KINDS, questionsOf, type Kind, type Question } from './list/questions.js';

type Base = Readonly<{ pool: pg.Pool; questions: readonly Question[]; close: () => Promise<void> }>;

const BATCH = 2_000;
const projection = breakdownListProjection(rulesIn(shippedProcedures()));

/** A base of 250,000 generated cases of two cities, folded as the runner folds them. */
const generate = async (pool: pg.Pool, quick: boolean): Promise<void> => {
  const client = await pool.connect();
  const fold = async (events: readonly RecordedEvent[]): Promise<void> => {
    await client.query('BEGIN; SET LOCAL search_path = lists, public');
    await breakdownListRows.save(client, foldBatch(projection, new Map(), events));
    await client.query('COMMIT');
  };
  let batch: RecordedEvent[] = [];
  for (const events of generatedCases(quick ? 0.1 : 1)) {
    batch.push(...events);
    if (batch.length < BATCH) continue;
    await fold(batch);
    batch = [];
  }
  await fold(batch);
  await client.query('VACUUM ANALYZE');
  client.release();
};

/** `DATABASE_URL` names an installation whose list is measured as it is; without it a base is generated. */
const open = async ({ quick }: Readonly<{ quick: boolean }>): Promise<Base> => {
  const installed = process.env['DATABASE_URL'];
  const server = installed === undefined ? await startTestServer({}) : undefined;
  const pool = new pg.Pool({ connectionString: installed ?? server?.url, max: 1, idleTimeoutMillis: 0 });
  if (server) await generate(pool, quick);
  const questions = await questionsOf(pool, { cases: quick ? 1 : 3, searches: ['斑马线', '路灯'] });
  const close = async (): Promise<void> => {
    await pool.end();
    await server?.stop();
  };
  return { pool, questions, close };
};

const timed = async (work: () => Promise<unknown>): Promise<number> => {
  const start = performance.now();
  await work();
  return performance.now() - start;
};

const sample = (times: readonly number[]): Sample => {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number): number => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN;
  return { p50: at(0.5), p99: at(0.99), slowest: sorted.at(-1) ?? NaN, pages: sorted.length };
};

/** Asks every question of a kind once: the time of all its statements, as a client on the same machine sees it. */
const ask = async ({ pool, questions }: Base, kind: Kind): Promise<Sample> => {
  const times: number[] = [];
  for (const { asked } of questions.filter((question) => question.kind === kind)) {
    times.push(await timed(() => readListPage(pool, asked, 'breakdown_list_v5')));
  }
  return sample(times);
};

const lookUp = async ({ pool }: Base): Promise<Sample> => {
  const { rows } = await pool.query<{ id: string }>(
    'SELECT id FROM lists.breakdown_list_v5 ORDER BY md5(id::text) LIMIT 500',
  );
  const times: number[] = [];
  for (const { id } of rows) {
    const text = 'SELECT * FROM lists.breakdown_list_v5 WHERE id = $1';
    times.push(await timed(() => pool.query({ name: 'look-up', text, values: [id] })));
  }
  return sample(times);
};

export const bench = defineBench<Base>({
  about: 'Pages of the breakdown list in the database: every filter, order and depth, and searches, in 250,000 cases',
  figures: {
    p50: { unit: 'ms', better: 'less' },
    p99: { unit: 'ms', better: 'less' },
    slowest: { unit: 'ms', better: 'less' },
    pages: { unit: 'pages', better: 'more' },
  },
  setup: open,
  variants: [
    ...KINDS.map((kind) => ({ name: kind, role: 'ours' as const, run: (base: Base) => ask(base, kind) })),
    { name: 'one row by its key', role: 'floor', run: lookUp },
  ],
  teardown: ({ close }) => close(),
});
