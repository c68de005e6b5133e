import { join } from 'node:path';
import { setTimeout as pass } from 'node:timers/promises';
import { startEmbeddedPostgres, type EmbeddedPostgres } from '@crosswalk/embedded-postgres';
import { COUNTING, linesOf, statementCounter, totalOf, type StatementCounter } from '../support/counted-statements.js';
import { copyOf, installationWith } from './base/base.js';
import { defineBench, type Sample } from './harness/bench.js';
import type { Child } from './harness/child.js';
import { cpuSeconds, processesOf } from './harness/processes.js';
import { startService } from './harness/service.js';

type Resting = Readonly<{
  folder: string;
  postgres: EmbeddedPostgres;
  service: Child;
  counter: StatementCounter;
  say: (sentence: string) => void;
  remove: () => Promise<void>;
}>;

const rest = async ({ folder, service, counter, say }: Resting, seconds: number): Promise<Sample> => {
  const { app, database } = processesOf(service.pid, join(folder, 'postgres'));
  await counter.reset();
  const [appBefore, databaseBefore] = [cpuSeconds(app), cpuSeconds(database)];
  await pass(seconds * 1_000);
  const [appCpu, databaseCpu] = [cpuSeconds(app) - appBefore, cpuSeconds(database) - databaseBefore];
  const counted = await counter.read();
  say(linesOf(counted));
  return {
    statements: totalOf(counted) / seconds,
    appCpuMs: (1_000 * appCpu) / seconds,
    databaseCpuMs: (1_000 * databaseCpu) / seconds,
  };
};

export const bench = defineBench<Resting>({
  about: 'What a second costs in which nobody does anything: statements (pg_stat_statements) and processor time',
  figures: {
    statements: { unit: '/s', better: 'less' },
    appCpuMs: { unit: 'ms/s', better: 'less' },
    databaseCpuMs: { unit: 'ms/s', better: 'less' },
  },
  cases: 0,
  runs: 3,
  warmUp: false,
  setup: async (options) => {
    const { folder, remove } = await copyOf(await installationWith(options, options.say));
    const postgres = await startEmbeddedPostgres({ folder: join(folder, 'postgres'), settings: COUNTING });
    const service = await startService(folder, { DATABASE_URL: postgres.url });
    const counter = await statementCounter(postgres.url);
    await pass(5_000); // what a start leaves to do
    return { folder, postgres, service, counter, say: options.say, remove };
  },
  variants: [{ name: 'service', role: 'ours', run: (resting, { quick }) => rest(resting, quick ? 5 : 20) }],
  teardown: async ({ service, postgres, remove }) => {
    await service.stop();
    await postgres.stop();
    await remove();
  },
});
