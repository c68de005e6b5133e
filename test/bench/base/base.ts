import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chmod, mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { startEmbeddedPostgres } from '@crosswalk/embedded-postgres';
import type { Wanted } from '../cases/generated.js';
import { choosePasswords, startService } from '../harness/service.js';
import { fillLists } from './fill-lists.js';
import { keyOf } from './key.js';
import { loadLog } from './load-log.js';
import type { Say } from './pace.js';

const kept = fileURLToPath(new URL('../../../bench-data/', import.meta.url));
const run = promisify(execFile);

/** Made anew when it is lost, so it need not be durable while it is made. */
const HASTY = {
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  wal_level: 'minimal',
  max_wal_senders: '0',
  max_wal_size: '16GB',
  checkpoint_timeout: '1h',
  maintenance_work_mem: '1GB',
  autovacuum: 'off',
};

/**
 * The data folder of an installation with this many generated cases inside, made once and kept for later runs. Nothing
 * durable is promised of it, and benches that write work on a copy.
 */
export const installationWith = async (wanted: Wanted, say: Say): Promise<string> => {
  const key = keyOf(wanted);
  const folder = join(kept, key);
  if (existsSync(folder)) return folder;
  const draft = join(kept, `${key}.new`);
  await mkdir(kept, { recursive: true, mode: 0o711 });
  await removeStale(wanted);
  await rm(draft, { recursive: true, force: true });
  await mkdir(draft, { mode: 0o711 });
  const began = performance.now();
  say(`Making an installation with ${wanted.cases.toLocaleString('en')} cases in bench-data/${key}.`);
  const first = await startService(draft);
  try {
    await choosePasswords(first);
  } finally {
    await first.stop();
  }
  if (wanted.cases > 0) await fill(draft, wanted, say);
  await run('sync');
  await rename(draft, folder);
  say(`Made in ${Math.round((performance.now() - began) / 1000)} s.`);
  return folder;
};

const fill = async (draft: string, wanted: Wanted, say: Say): Promise<void> => {
  const postgres = await startEmbeddedPostgres({ folder: join(draft, 'postgres'), settings: HASTY });
  try {
    const began = performance.now();
    const events = await loadLog(postgres.url, wanted, say);
    const loadedIn = (performance.now() - began) / 1000;
    const perSecond = await fillLists(draft, postgres.url, say);
    const { seed, cases } = wanted;
    const figures = { seed, cases, events, loadedIn, foldedPerSecond: perSecond };
    await writeFile(join(draft, 'made.json'), `${JSON.stringify(figures, undefined, 2)}\n`);
  } finally {
    await postgres.stop();
  }
};

/** Of the same number of cases and seed only the newest is kept. */
const removeStale = async ({ seed, cases }: Wanted): Promise<void> => {
  const names = await readdir(kept);
  const stale = names.filter((name) => name.startsWith(`${cases}-cases-seed-${seed}-`) && !name.endsWith('.new'));
  for (const name of stale) await rm(join(kept, name), { recursive: true, force: true });
};

/** A copy to write into (blocks are shared where the file system can). @returns its folder and how to remove it */
export const copyOf = async (folder: string): Promise<Readonly<{ folder: string; remove: () => Promise<void> }>> => {
  const copy = `${folder}.copy-${process.pid}`;
  await run('cp', ['-a', '--reflink=auto', folder, copy]);
  await chmod(copy, 0o711);
  return { folder: copy, remove: () => rm(copy, { recursive: true, force: true }) };
};
