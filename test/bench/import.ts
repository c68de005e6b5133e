import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { defineBench } from './harness/bench.js';
import { generatedFile } from './import/generate.js';
import { importing, inserting, reading, type Bed } from './import/variants.js';

const real = join(process.env['CROSSWALK_REAL_DATA'] ?? '', 'boston311-2015-h1.csv.gz');

/** The real file where CROSSWALK_REAL_DATA names its folder, else one like it. */
const fileIn = async (folder: string, rows: number): Promise<string> => {
  if (process.env['CROSSWALK_REAL_DATA'] && existsSync(real)) return real;
  const path = join(folder, 'generated.csv');
  await writeFile(path, generatedFile(rows));
  return path;
};

export const bench = defineBench<Bed>({
  about: "importing a city's file, fsync on, beside reading it alone and a bare INSERT of the same events",
  figures: {
    seconds: { unit: 's', better: 'less' },
    eventsPerSecond: { unit: '/s', better: 'more' },
    peakMb: { unit: 'MB', better: 'less' },
  },
  runs: 3,
  warmUp: false,
  setup: async ({ quick }) => {
    const folder = await mkdtemp(join(tmpdir(), 'crosswalk-bench-import-'));
    return { folder, file: await fileIn(folder, quick ? 5_000 : 40_000), imported: undefined, events: 0 };
  },
  variants: [importing, reading, inserting],
  teardown: async ({ folder, imported }) => {
    await imported?.drop();
    await rm(folder, { recursive: true, force: true });
  },
});
