import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { starterListId } from '@crosswalk/breakdown-lists';
import { copyOf, installationWith } from './base/base.js';
import { asReader, Calls, type Reader } from './case/calls.js';
import { startFloor } from './command.js';
import { filing } from './command/fire.js';
import { defineBench, type Variant } from './harness/bench.js';
import type { Child } from './harness/child.js';
import { closedLoop, LOAD_FIGURES } from './harness/load.js';
import { READERS, startService, type ReaderName } from './harness/service.js';

type Desk = Readonly<{
  service: Child;
  floor: Child;
  readers: Readonly<Record<ReaderName, Reader>>;
  read: Calls;
  claimable: Calls;
  floorRead: Calls;
  remove: () => Promise<void>;
}>;

const CASES_TO_READ = 2_000;
const CLAIMS_A_RUN = 250;

type Ask = (desk: Desk) => () => Promise<unknown>;

const asks: Readonly<Record<string, Ask>> = {
  'case file': ({ readers, read }) => {
    const { get } = readers['he-min'];
    return () => get(`/api/cases/${read.next()}`);
  },
  'claim a case': ({ readers, claimable }) => {
    const { post } = readers['xu-qiang'];
    return () => post(`/api/cases/${claimable.next()}/claims`, { role: 'lead' });
  },
  'comment on a case': ({ readers, read }) => {
    const { post } = readers['he-min'];
    return () => post(`/api/cases/${read.next()}/comments`, { text: '请尽快答复居民。', visibility: 'internal' });
  },
  'home of a community':
    ({ readers }) =>
    () =>
      readers['chen-meilin'].get('/api/my-work'),
  'home of a department':
    ({ readers }) =>
    () =>
      readers['xu-qiang'].get('/api/my-work'),
  'home of the coordinator':
    ({ readers }) =>
    () =>
      readers['he-min'].get('/api/my-work'),
  'board of a department':
    ({ readers }) =>
    () =>
      readers['jiang-bo'].get('/api/board'),
};

const variantsAt = (clients: number): readonly Variant<Desk>[] => {
  const setting = `${clients} at once`;
  const ours = Object.entries(asks).map(([name, ask]): Variant<Desk> => {
    const most = name === 'claim a case' ? CLAIMS_A_RUN : Infinity;
    const run: Variant<Desk>['run'] = (desk, { quick }) =>
      closedLoop({ clients, forMs: quick ? 1_000 : 3_000, most }, ask(desk));
    return { name, role: 'ours', setting, run };
  });
  const floor: Variant<Desk> = {
    ...{ name: 'bare Fastify + one SELECT', role: 'floor', setting },
    run: ({ floor, floorRead }, { quick }) =>
      closedLoop({ clients, forMs: quick ? 1_000 : 3_000 }, () =>
        asReader(floor.url).get(`/api/cases/${floorRead.next()}`),
      ),
  };
  return [...ours, floor];
};

/** New cases on the list of the district, for a department to claim. */
const listedCases = async (readers: Desk['readers'], wanted: number): Promise<readonly string[]> => {
  const ids: string[] = [];
  const list = starterListId('district');
  const one = async (): Promise<void> => {
    const { id } = await readers['chen-meilin'].post('/api/cases', filing);
    await readers['he-min'].post(`/api/cases/${String(id)}/listing`, { list });
    ids.push(String(id));
  };
  await closedLoop({ clients: 16, forMs: 120_000, most: wanted }, one);
  return ids;
};

export const bench = defineBench<Desk>({
  about: 'Case file, claim, comment, home and board over HTTP at 1 and 8 connections, beside one SELECT by its key',
  figures: LOAD_FIGURES,
  cases: 20_000,
  runs: 3,
  setup: async (options) => {
    const { folder, remove } = await copyOf(await installationWith(options, options.say));
    const floorFolder = await mkdtemp(join(tmpdir(), 'crosswalk-bench-floor-'));
    const [service, floor] = [await startService(folder), await startFloor(floorFolder)];
    const signedIn = READERS.map(async (name) => [name, await asReader(service.url, name)] as const);
    const readers = Object.fromEntries(await Promise.all(signedIn)) as Desk['readers'];
    const all = readers['he-min'];
    const filed = await Promise.all(Array.from({ length: 100 }, () => asReader(floor.url).post('/api/cases', filing)));
    const removeBoth = async (): Promise<void> => {
      await remove();
      await rm(floorFolder, { recursive: true, force: true });
    };
    return {
      ...{ service, floor, readers, remove: removeBoth },
      read: new Calls(await all.idsOf('sort=changed', CASES_TO_READ)),
      claimable: new Calls(await listedCases(readers, CLAIMS_A_RUN * 2 * (options.runs + 1)), 'once'),
      floorRead: new Calls(filed.map(({ id }) => String(id))),
    };
  },
  variants: [1, 8].flatMap(variantsAt),
  teardown: async ({ service, floor, remove }) => {
    await Promise.all([service.stop(), floor.stop()]);
    await remove();
  },
});
