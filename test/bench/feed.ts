import { join } from 'node:path';
import { startEmbeddedPostgres } from '@crosswalk/embedded-postgres';
import { copyOf, installationWith } from './base/base.js';
import { asReader } from './case/calls.js';
import { lagWhileFiling } from './feed/lag.js';
import { sendBackAll, untilRebuilt } from './feed/rebuild-all.js';
import { defineBench, type Sample } from './harness/bench.js';
import { processesOf } from './harness/processes.js';
import { startService } from './harness/service.js';

type Fed = Readonly<{ folder: string; remove: () => Promise<void> }>;

const FILINGS_A_SECOND = 500;
const NOT_MEASURED = { cpuPerEvent: 0, p50: 0, p99: 0, firstMb: 0, lastMb: 0 };

/** The durable service folds the whole log anew, into tables that keep their indexes. */
const rebuilt = async ({ folder }: Fed): Promise<Sample> => {
  const postgres = join(folder, 'postgres');
  const server = await startEmbeddedPostgres({ folder: postgres });
  await sendBackAll(server.url);
  await server.stop();
  const service = await startService(folder);
  try {
    const { url } = await startEmbeddedPostgres({ folder: postgres, attach: true });
    const processes = () => processesOf(service.pid, postgres);
    return { ...NOT_MEASURED, ...(await untilRebuilt({ databaseUrl: url, processes })) };
  } finally {
    await service.stop();
  }
};

const lagging = async ({ folder }: Fed, quick: boolean): Promise<Sample> => {
  const service = await startService(folder);
  try {
    const reader = await asReader(service.url, 'chen-meilin');
    const seconds = quick ? 5 : 20;
    await lagWhileFiling({ reader, perSecond: 50, seconds: 2 });
    const lag = await lagWhileFiling({ reader, perSecond: FILINGS_A_SECOND, seconds });
    return { ...NOT_MEASURED, ...lag };
  } finally {
    await service.stop();
  }
};

export const bench = defineBench<Fed>({
  about: 'All lists rebuilt (events a second, memory), and how far they lag while 500 cases a second are filed',
  figures: {
    perSecond: { unit: '/s', better: 'more' },
    cpuPerEvent: { unit: 'µs', better: 'less' },
    p50: { unit: 'ms', better: 'less' },
    p99: { unit: 'ms', better: 'less' },
    firstMb: { unit: 'MiB', better: 'less' },
    lastMb: { unit: 'MiB', better: 'less' },
  },
  cases: 20_000,
  runs: 3,
  warmUp: false,
  setup: async (options) => copyOf(await installationWith(options, options.say)),
  variants: [
    { name: 'all lists rebuilt', role: 'ours', setting: 'rebuild', run: (fed) => rebuilt(fed) },
    { name: 'filings and their lag', role: 'ours', setting: 'filing', run: (fed, { quick }) => lagging(fed, quick) },
  ],
  teardown: ({ remove }) => remove(),
});
