import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { PostgresEventStore } from '@crosswalk/event-store';
import type { Position, RecordedEvent } from '@crosswalk/event-sourcing';
import pg from 'pg';
import { freshDatabase, type FreshDatabase } from '../../support/postgres.js';
import type { Sample, Variant } from '../harness/bench.js';

/** `imported` is what the last import left, for the floors to work on the very same events. */
export type Bed = { file: string; folder: string; imported: FreshDatabase | undefined; events: number };

type Answer = Readonly<{ count: number; seconds: number; peakMb: number }>;

const child = fileURLToPath(new URL('./child.ts', import.meta.url));
const hooks = new URL('../../support/typescript.mjs', import.meta.url).href;

const inChild = (env: Readonly<Record<string, string>>): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const worker = fork(child, { execArgv: ['--import', hooks], env: { ...process.env, ...env } });
    worker.once('message', (answer: Answer) => resolve(answer));
    worker.once('exit', (code) => reject(new Error(`The measured process ended with ${code}`)));
  });

const sample = (events: number, { seconds, peakMb }: Omit<Answer, 'count'>): Sample => ({
  seconds,
  eventsPerSecond: events / seconds,
  peakMb,
});

export const importing: Variant<Bed> = {
  name: 'import',
  role: 'ours',
  run: async (bed) => {
    await bed.imported?.drop();
    bed.imported = await freshDatabase({ fsync: true });
    const answer = await inChild({ WORK: 'import', FILE: bed.file, APP_URL: bed.imported.appUrl });
    bed.events = answer.count;
    return sample(answer.count, answer);
  },
};

export const reading: Variant<Bed> = {
  name: 'reading the file alone',
  role: 'floor',
  run: async ({ file, events }) => sample(events, await inChild({ WORK: 'read', FILE: file })),
};

/** The same events, ready-made, a thousand a statement into a table without a single index or check. */
export const inserting: Variant<Bed> = {
  name: 'bare INSERT of the same events',
  role: 'floor',
  run: async ({ imported }) => {
    if (!imported) throw new Error('Nothing was imported before');
    const client = new pg.Client({ connectionString: imported.url });
    await client.connect();
    await client.query(`DROP TABLE IF EXISTS public.bare`);
    await client.query(`CREATE TABLE public.bare (id uuid, stream text, type text, data json, metadata json)`);
    let [events, seconds] = [0, 0];
    for await (const page of pages(imported.appUrl)) {
      const values = [
        page.map(({ id }) => id),
        page.map(({ stream }) => stream),
        page.map(({ type }) => type),
        page.map(({ data }) => JSON.stringify(data)),
        page.map(({ metadata }) => JSON.stringify(metadata)),
      ];
      const began = performance.now();
      await client.query(
        `INSERT INTO public.bare SELECT * FROM unnest($1::uuid[], $2::text[], $3::text[], $4::json[], $5::json[])`,
        values,
      );
      seconds += (performance.now() - began) / 1000;
      events += page.length;
    }
    await client.end();
    return sample(events, { seconds, peakMb: process.memoryUsage().rss / 2 ** 20 });
  },
};

async function* pages(connectionString: string): AsyncGenerator<readonly RecordedEvent[]> {
  const store = new PostgresEventStore({ connectionString });
  let after: Position | undefined;
  for (let end = false; !end;) {
    const page = await store.readAll({ after, limit: 1_000 });
    [after, end] = [page.position, page.end];
    yield page.events;
  }
  await store.close();
}
