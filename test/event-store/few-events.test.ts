import type { EventStore, Page } from '@crosswalk/event-sourcing';
import { PostgresEventStore } from '@crosswalk/event-store';
import { ask } from '../support/databases.js';
import { freshDatabase, type FreshDatabase } from '../support/postgres.js';
import { events } from './story.js';

let database: FreshDatabase;
let store: EventStore;

/** A log of 45,000 events of cases, with three of units far between. */
beforeAll(async () => {
  database = await freshDatabase();
  store = new PostgresEventStore({ connectionString: database.appUrl });
  const many = (from: number, to: number) =>
    ask(
      database.url,
      `INSERT INTO log.events SELECT place, 'case-' || place, 0, gen_random_uuid(), 'CaseTold', '{}', '{"schemaVersion":"1"}', now()
       FROM generate_series(${from}, ${to}) AS place`,
    );
  const one = (stream: string) => store.append(stream, events(stream), 'no-stream');
  await one('unit-1');
  await many(2, 22_000);
  await one('staff-1');
  await many(22_002, 45_000);
  await one('unit-2');
});

afterAll(async () => {
  await store.close();
  await database.drop();
});

const prefixes = ['unit-', 'staff-'];
const streamsIn = (page: Page) => page.events.map(({ stream }) => stream);

describe('Events that lie few and far between', () => {
  it('are one page, in order, which has looked up to the end', async () => {
    const page = await store.readAll({ prefixes });
    expect(streamsIn(page)).toEqual(['unit-1', 'staff-1', 'unit-2']);
    expect(page).toMatchObject({ position: '45001', end: true });
  });

  it('come in pages as large as they are asked for', async () => {
    const first = await store.readAll({ prefixes, limit: 2 });
    expect([streamsIn(first), first.end]).toEqual([['unit-1', 'staff-1'], false]);
    const second = await store.readAll({ after: first.position, prefixes, limit: 2 });
    expect([streamsIn(second), second.end]).toEqual([['unit-2'], true]);
  });

  it('are nothing after the last of them', async () => {
    expect(await store.readAll({ after: (await store.readAll({ prefixes })).position, prefixes })).toEqual({
      events: [],
      position: '45001',
      end: true,
    });
  });

  it('are looked for through the log where they are many', async () => {
    const seen: string[] = [];
    let after: Page['position'];
    for (let end = false; !end;) {
      const page = await store.readAll({ after, prefixes: ['case-1', 'unit-'] });
      seen.push(...streamsIn(page));
      ({ position: after, end } = page);
    }
    const places = Array.from({ length: 45_000 }, (_, index) => String(index + 1));
    const cases = places.filter((place) => place.startsWith('1') && !['1', '22001'].includes(place));
    expect(seen).toEqual(['unit-1', ...cases.map((place) => `case-${place}`), 'unit-2']);
  });
});
