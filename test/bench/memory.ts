import { join } from 'node:path';
import { setTimeout as pass } from 'node:timers/promises';
import type { Shown } from '../support/sessions.js';
import { copyOf, installationWith } from './base/base.js';
import { fileCases } from './command/fire.js';
import { defineBench, type Sample } from './harness/bench.js';
import type { Child } from './harness/child.js';
import { processesOf, pssMb } from './harness/processes.js';
import { shownBy, startService } from './harness/service.js';

type Running = Readonly<{ folder: string; service: Child; shown: Shown; remove: () => Promise<void> }>;

const weigh = ({ folder, service }: Running): Sample => {
  const { app, database } = processesOf(service.pid, join(folder, 'postgres'));
  return { appMb: pssMb(app), databaseMb: pssMb(database), databaseProcesses: database.length };
};

const heaviest = (samples: readonly Sample[]): Sample => {
  const most = (figure: string): number => Math.max(...samples.map((sample) => sample[figure] ?? NaN));
  return { appMb: most('appMb'), databaseMb: most('databaseMb'), databaseProcesses: most('databaseProcesses') };
};

/** Weighs four times a second while cases are filed. */
const underLoad = async (running: Running, quick: boolean): Promise<Sample> => {
  const samples: Sample[] = [];
  let firing = true;
  const weighing = (async () => {
    while (firing) {
      samples.push(weigh(running));
      await pass(250);
    }
  })();
  const { service, shown } = running;
  await fileCases(service.url, { seconds: quick ? 5 : 20, connections: 50, shown }).finally(() => (firing = false));
  await weighing;
  return heaviest(samples);
};

export const bench = defineBench<Running>({
  about: 'Memory (PSS) of the service and of its database apart: at rest, and the most while 50 clients file cases',
  figures: {
    appMb: { unit: 'MiB', better: 'less' },
    databaseMb: { unit: 'MiB', better: 'less' },
    databaseProcesses: { unit: 'processes', better: 'less' },
  },
  cases: 0,
  runs: 3,
  warmUp: false,
  setup: async (options) => {
    const { folder, remove } = await copyOf(await installationWith(options, options.say));
    const service = await startService(folder);
    return { folder, service, shown: await shownBy(service, 'chen-meilin'), remove };
  },
  variants: [
    { name: 'at rest', role: 'ours', run: (running) => pass(5_000).then(() => weigh(running)) },
    { name: 'under load', role: 'ours', run: (running, { quick }) => underLoad(running, quick) },
  ],
  teardown: async ({ service, remove }) => {
    await service.stop();
    await remove();
  },
});
