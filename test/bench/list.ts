import { join } from 'node:path';
import { startEmbeddedPostgres } from '@crosswalk/embedded-postgres';
import pg from 'pg';
import { readListPage } from '../../libs/cases/src/read-models/breakdown-list/breakdown-list.pages.js';
import { installationWith } from './base/base.js';
import { asReader, type Reader } from './case/calls.js';
import { defineBench, type Sample, type SetupOptions } from './harness/bench.js';
import type { Child } from './harness/child.js';
import { READERS, startService } from './harness/service.js';
import { pathsOf } from './list/paths.js';
import { KINDS, questionsOf, type Kind, type Question } from './list/questions.js';

type Base = Readonly<{
  pool: pg.Pool;
  questions: readonly Question[];
  service: Child | undefined;
  readers: Readonly<Record<string, Reader>>;
  close: () => Promise<void>;
}>;

/** A pool without an idle timeout, so that no page waits for a new connection. */
const poolOf = (connectionString: string): pg.Pool => new pg.Pool({ connectionString, max: 1, idleTimeoutMillis: 0 });

const questionsIn = (pool: pg.Pool, quick: boolean) =>
  questionsOf(pool, { cases: quick ? 1 : 3, searches: ['斑马线', '路灯'] });

/** `DATABASE_URL` names an installation whose list is measured as it is, in the database alone. */
const openInstalled = async (url: string, quick: boolean): Promise<Base> => {
  const pool = poolOf(url);
  const questions = await questionsIn(pool, quick);
  return { pool, questions, service: undefined, readers: {}, close: () => pool.end() };
};

const open = async (options: SetupOptions): Promise<Base> => {
  const installed = process.env['DATABASE_URL'];
  if (installed !== undefined) return openInstalled(installed, options.quick);
  const folder = await installationWith(options, options.say);
  const service = await startService(folder);
  const { url } = await startEmbeddedPostgres({ folder: join(folder, 'postgres'), attach: true });
  const pool = poolOf(url);
  const close = async (): Promise<void> => {
    await pool.end();
    await service.stop();
  };
  try {
    const questions = await questionsIn(pool, options.quick);
    const signedIn = READERS.map(async (name) => [name, await asReader(service.url, name)] as const);
    return { pool, questions, service, readers: Object.fromEntries(await Promise.all(signedIn)), close };
  } catch (error) {
    await close();
    throw error;
  }
};

const timed = async (work: () => Promise<unknown>): Promise<number> => {
  const start = performance.now();
  await work();
  return performance.now() - start;
};

const sample = (times: readonly number[]): Sample => {
  const sorted = times.toSorted((a, b) => a - b);
  const sum = sorted.reduce((all, time) => all + time, 0);
  const at = (share: number): number => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN;
  return {
    p50: at(0.5),
    p99: at(0.99),
    slowest: sorted.at(-1) ?? NaN,
    pages: sorted.length,
    perSecond: (1_000 * sorted.length) / sum,
  };
};

/** Asks every question of a kind once: the time of all its statements, as a client on the same machine sees it. */
const ask = async ({ pool, questions }: Base, kind: Kind): Promise<Sample> => {
  const times: number[] = [];
  for (const { asked } of questions.filter((question) => question.kind === kind)) {
    times.push(await timed(() => readListPage(pool, asked, 'breakdown_list_v5')));
  }
  return sample(times);
};

/** The same questions as people ask them: those of everybody, and of the units that somebody here is of. */
const overHttp = async (base: Base, connections: number): Promise<Sample> => {
  const asked = pathsOf(base.questions);
  if (!base.service) return { p50: 0, p99: 0, slowest: 0, pages: 0, perSecond: 0 };
  const times: number[] = [];
  let next = 0;
  const began = performance.now();
  const client = async (): Promise<void> => {
    for (let one = asked[next]; one; one = asked[next]) {
      next += 1;
      const { reader, path } = one;
      times.push(await timed(async () => base.readers[reader]?.get(path)));
    }
  };
  await Promise.all(Array.from({ length: connections }, client));
  return { ...sample(times), perSecond: times.length / ((performance.now() - began) / 1000) };
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
  about: 'Pages of 50 of the breakdown list: every filter, order, depth and search, in the database and over HTTP',
  cases: 20_000,
  runs: 3,
  figures: {
    p50: { unit: 'ms', better: 'less' },
    p99: { unit: 'ms', better: 'less' },
    slowest: { unit: 'ms', better: 'less' },
    pages: { unit: 'pages', better: 'more' },
    perSecond: { unit: '/s', better: 'more' },
  },
  setup: open,
  variants: [
    ...KINDS.map((kind) => ({ name: kind, role: 'ours' as const, run: (base: Base) => ask(base, kind) })),
    { name: 'over HTTP, 1 at once', role: 'ours', setting: 'HTTP', run: (base) => overHttp(base, 1) },
    { name: 'over HTTP, 8 at once', role: 'ours', setting: 'HTTP', run: (base) => overHttp(base, 8) },
    { name: 'one row by its key', role: 'floor', run: lookUp },
  ],
  teardown: ({ close }) => close(),
});
