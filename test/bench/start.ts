import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { copyOf, installationWith } from './base/base.js';
import { startFloor } from './command.js';
import { defineBench, type Sample, type Variant } from './harness/bench.js';
import type { Child } from './harness/child.js';
import { startService } from './harness/service.js';

type Folders = Readonly<{ inside: string; floor: string; remove: () => Promise<void> }>;
type Starting = (folder: string) => Promise<Child>;

const emptyFolder = (): Promise<string> => mkdtemp(join(tmpdir(), 'crosswalk-bench-start-'));

const inEmptyFolder = async (start: Starting): Promise<Sample> => {
  const folder = await emptyFolder();
  const child = await start(folder);
  await child.stop();
  await rm(folder, { recursive: true, force: true });
  return { readyMs: child.readyMs };
};

const again = async (start: Starting, folder: string): Promise<Sample> => {
  const child = await start(folder);
  await child.stop();
  return { readyMs: child.readyMs };
};

/** Killed with -9 while it is up; the next start finds an orphaned database server and a log to recover from. */
const afterKill = async (start: Starting, folder: string): Promise<Sample> => {
  await (await start(folder)).kill();
  return again(start, folder);
};

const both = (
  setting: string,
  run: (start: Starting, folder: string) => Promise<Sample>,
): readonly Variant<Folders>[] => [
  { name: 'service', role: 'ours', setting, run: ({ inside }) => run(startService, inside) },
  { name: 'bare Fastify', role: 'floor', setting, run: ({ floor }) => run(startFloor, floor) },
];

export const bench = defineBench<Folders>({
  about: 'From the start of the process to ready: in an empty folder, with --cases inside, and after kill -9',
  figures: { readyMs: { unit: 'ms', better: 'less' } },
  cases: 0,
  runs: 5,
  setup: async (options) => {
    const { folder, remove } = await copyOf(await installationWith(options, options.say));
    const floor = await emptyFolder();
    await again(startFloor, floor);
    const removeBoth = async (): Promise<void> => {
      await remove();
      await rm(floor, { recursive: true, force: true });
    };
    return { inside: folder, floor, remove: removeBoth };
  },
  variants: [...both('empty folder', inEmptyFolder), ...both('again', again), ...both('after kill -9', afterKill)],
  teardown: ({ remove }) => remove(),
});
