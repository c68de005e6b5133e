import { openInstallation } from '@crosswalk/installation';
import { rebuildBeside } from '@crosswalk/projections';
import { openService, projectionsOf } from '@crosswalk/runtime';
import { generated, type Generated } from '../bench/cases/generated.js';
import { freshDatabase } from '../support/postgres.js';
import { secretsFolder } from '../support/secrets-folder.js';

const opened = async () => {
  const database = await freshDatabase();
  const installation = await openInstallation({ databaseUrl: database.url, dataFolder: '/nowhere', secretsFolder });
  const service = openService(installation);
  const close = async (): Promise<void> => {
    await service.close();
    await installation.close();
    await database.drop();
  };
  return { installation, service, lists: projectionsOf(installation), close };
};

let desk: Awaited<ReturnType<typeof opened>>;
beforeAll(async () => {
  desk = await opened();
});
afterAll(() => desk.close());

const append = async (events: readonly Generated[]): Promise<void> => {
  for (const { stream, ...event } of events) await desk.service.store.append(stream, [event], 'any');
};

const caughtUp = async (): Promise<void> => {
  const head = await desk.service.store.head();
  for (const { id } of desk.lists) {
    if (head && !(await desk.service.checkpoints.waitFor(id, head, 30_000))) throw new Error(`${id} is behind`);
  }
};

/** Of every table; how many counters of nothing are kept depends on where pages end. */
const hashes = async (): Promise<Readonly<Record<string, string>>> => {
  const found: Record<string, string> = {};
  for (const table of desk.lists.flatMap(({ tables }) => tables)) {
    const { rows } = await desk.installation.pool.query<{ hash: string }>(
      `SELECT md5(string_agg(t::text, ' ' ORDER BY t::text)) AS hash FROM lists.${table} AS t
       WHERE to_jsonb(t)->>'n' IS DISTINCT FROM '0'`,
    );
    found[table] = rows[0]?.hash ?? 'empty';
  }
  return found;
};

describe('Every list of an installation', () => {
  it('that is rebuilt while cases go on equals a fresh delivery', async () => {
    const { service, installation, lists } = desk;
    const events = [...generated({ seed: 7, cases: 90 })];
    const half = Math.floor(events.length / 2);
    await append(events.slice(0, half));
    service.feed.start();
    await caughtUp();

    const going = append(events.slice(half));
    for (const list of lists) {
      const rebuilt = await rebuildBeside({
        store: service.store,
        databaseUrl: installation.databaseUrl,
        list,
        batch: 50,
      });
      expect(rebuilt).toMatchObject({ parked: 0 });
    }
    await going;
    await caughtUp();
    const after = await hashes();
    expect(Object.entries(after).filter(([, hash]) => hash !== 'empty').length).toBeGreaterThan(5);

    for (const { id } of lists) await service.feed.rebuild(id);
    await caughtUp();
    expect(await hashes()).toEqual(after);
  }, 120_000);
});
