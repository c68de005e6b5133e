import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Shown } from '../support/sessions.js';
import { copyOf, installationWith } from './base/base.js';
import { fileCases, type FiringSample } from './command/fire.js';
import { defineBench, type Variant } from './harness/bench.js';
import { startChild, type Child } from './harness/child.js';
import { LOAD_FIGURES } from './harness/load.js';
import { shownBy, startService } from './harness/service.js';

type Servers = Readonly<{ service: Child; floor: Child; shown: Shown; remove: () => Promise<void> }>;

/** The least that could take a case, on a database of its own. */
export const startFloor = (folder: string): Promise<Child> =>
  startChild({
    args: ['--import', './test/support/typescript.mjs', 'test/bench/command/floor.ts'],
    env: { FLOOR_DATA: folder },
    readyPath: '/ready',
  });

const fire = ({ url }: Child, connections: number, quick: boolean, shown?: Shown): Promise<FiringSample> =>
  fileCases(url, { seconds: quick ? 3 : 10, connections, ...(shown ? { shown } : {}) });

const variantsAt = (connections: number): readonly Variant<Servers>[] => [
  {
    name: 'service',
    role: 'ours',
    setting: `${connections} at once`,
    run: ({ service, shown }, { quick }) => fire(service, connections, quick, shown),
  },
  {
    name: 'bare Fastify + one INSERT',
    role: 'floor',
    setting: `${connections} at once`,
    run: ({ floor }, { quick }) => fire(floor, connections, quick),
  },
];

export const bench = defineBench<Servers>({
  about: 'File a case over HTTP at 1, 8 and 50 connections, fsync on, beside bare Fastify with one INSERT',
  figures: { ...LOAD_FIGURES, clientCores: { unit: 'cores', better: 'less' } },
  cases: 0,
  runs: 3,
  setup: async (options) => {
    const { folder, remove } = await copyOf(await installationWith(options, options.say));
    const floorFolder = await mkdtemp(join(tmpdir(), 'crosswalk-bench-floor-'));
    const service = await startService(folder);
    const floor = await startFloor(floorFolder);
    const shown = await shownBy(service, 'chen-meilin');
    const removeBoth = async (): Promise<void> => {
      await remove();
      await rm(floorFolder, { recursive: true, force: true });
    };
    return { service, floor, shown, remove: removeBoth };
  },
  variants: [1, 8, 50].flatMap(variantsAt),
  teardown: async ({ service, floor, remove }) => {
    await Promise.all([service.stop(), floor.stop()]);
    await remove();
  },
});
