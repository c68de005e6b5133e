import fc from 'fast-check';
import { randomUUID } from 'node:crypto';
import { Lists } from '@crosswalk/breakdown-lists';
import type { EventStore } from '@crosswalk/event-sourcing';
import { EVENT_STORE } from '@crosswalk/event-store';
import type { Actor } from '@crosswalk/identity';
import pg from 'pg';
import { publishEdition } from '../../libs/breakdown-lists/src/commands/publish-edition/publish-edition.decision.js';
import { putOnList } from '../../libs/breakdown-lists/src/commands/put-on-list/put-on-list.decision.js';
import { starterListId } from '../../libs/breakdown-lists/src/starter/starter-lists.js';
import { runApi, type RunningApi } from '../http/support/api.js';
import { freshDatabase, type FreshDatabase } from '../support/postgres.js';
import { claimants, communities, readers, subdistricts } from './district.js';
import { allOf, type Listed } from './lists-of.js';
import { append, desksOf, isOverseen, randomCase, reads, spot, type RandomCase, type Spot } from './random-cases.js';

const RUNS = 5;
const CASES_EACH = 12;
const PATIENCE_MS = 600_000;
const list = starterListId('district');

let database: FreshDatabase;
let api: RunningApi;
let pool: pg.Pool;
let position: string;
const cases: RandomCase[] = [];
const spots: Spot[] = [];

beforeAll(async () => {
  database = await freshDatabase();
  pool = new pg.Pool({ connectionString: database.url });
  api = await runApi(database.url, { people: readers, processes: false });
});

afterAll(async () => {
  await api.close();
  await pool.end();
  await database.drop();
});

const person = (reader: Actor | undefined): Actor => {
  if (!reader) throw new Error('There is nobody of that kind');
  return reader;
};

/** Ids that are in one and not in the other; nothing when both are the same set and no id is there twice. */
const differing = (got: readonly string[], wanted: readonly string[]): readonly string[] => [
  ...got.filter((id, place) => !wanted.includes(id) || got.indexOf(id) !== place).map((id) => `+${id}`),
  ...wanted.filter((id) => !got.includes(id)).map((id) => `-${id}`),
];

type Finding = Readonly<{ list: string; role: string; unit: string | undefined; wrong: readonly (string | number)[] }>;

const compare = (
  of: string,
  { role, unit }: Actor,
  { ids, counts }: Listed,
  wanted: readonly string[],
): readonly Finding[] => {
  const miscounted = counts.filter((count) => !Number.isNaN(count) && count !== wanted.length);
  const wrong = [...differing(ids, wanted), ...miscounted];
  return wrong.length === 0 ? [] : [{ list: of, role, unit: unit?.name, wrong }];
};

type Narrowed = Readonly<{ query: Record<string, string>; fits: (one: RandomCase) => boolean }>;

const WHOLE: Narrowed = { query: {}, fits: () => true };

const lead = ({ standing }: RandomCase) => standing.claims.find(({ role }) => role === 'lead')?.department.id;
const stages = ['filed', 'listed', 'claimed', 'in-study', 'in-works', 'resolved', 'closed', 'withdrawn'] as const;

const aFilter: fc.Arbitrary<Narrowed> = fc.oneof(
  fc.constant(WHOLE),
  fc.constantFrom(...stages).map((stage): Narrowed => ({ query: { stage }, fits: (one) => one.state.stage === stage })),
  fc.constantFrom(...communities).map(({ id: community }): Narrowed => ({
    query: { community },
    fits: (one) => one.state.community.id === community,
  })),
  fc.constantFrom(...subdistricts).map(({ id: subdistrict }): Narrowed => ({
    query: { subdistrict },
    fits: (one) => one.state.subdistrict?.id === subdistrict,
  })),
  fc.constantFrom(...claimants).map(({ id: department }): Narrowed => ({
    query: { department },
    fits: (one) => lead(one) === department,
  })),
  fc.constantFrom('problem', 'errand', 'service-order').map((procedure): Narrowed => ({
    query: { procedure },
    fits: (one) => one.state.procedure.name === procedure,
  })),
);

const onTheList = async (reader: Actor, { query, fits }: Narrowed): Promise<readonly Finding[]> => {
  const asked = { person: reader.id, path: 'breakdown-list', query: { ...query, atLeast: position } };
  const wanted = cases.filter((one) => fits(one) && reads(reader, one)).map(({ id }) => id);
  return compare(`the breakdown list ${JSON.stringify(query)}`, reader, await allOf(api, asked), wanted);
};

const searched = ({ title }: Spot): Narrowed => ({
  query: { q: title },
  fits: (one) => one.spot.title === title,
});

const OF_SUBDISTRICT = ['list-case', 'invite-departments'];

/** Whether a case waits for somebody, by the desks it lies on. Nobody offers anything here, so nobody has orders. */
const waitsFor = ({ role, unit }: Actor, one: RandomCase): boolean =>
  desksOf(one).some(({ relation, unit: place, kinds, offered, steps }) => {
    const heads = unit?.kind === 'department' && role !== 'department-head';
    if (place) return place.id === unit?.id && steps.some((step) => !heads || step !== 'sign-plan');
    if (relation === 'open') return !offered && kinds.some((kind) => kind === unit?.kind);
    if (role === 'coordinator') return true;
    const here = role === 'subdistrict-staff' && one.state.subdistrict?.id === unit?.id;
    return here && steps.some((step) => OF_SUBDISTRICT.includes(step));
  });

const atWork = async (reader: Actor): Promise<readonly Finding[]> => {
  const lies = (one: RandomCase) => (reader.role === 'leadership' ? isOverseen(one) : waitsFor(reader, one));
  const wanted = cases.filter((one) => reads(reader, one) && lies(one)).map(({ id }) => id);
  const got = await allOf(api, { person: reader.id, path: 'my-work', query: { atLeast: position } });
  const once = { ...got, ids: [...new Set(got.ids)], counts: [] };
  return compare('my work', reader, once, wanted);
};

const ENDED = ['closed', 'declined', 'withdrawn', 'merged'];
const FILERS = ['community-staff', 'subdistrict-staff', 'coordinator', 'organisation-member'];

/** No more than five are suggested, and no more than three are at the same spot. */
const likeThose = async (reader: Actor, at: Spot): Promise<readonly Finding[]> => {
  if (!FILERS.includes(reader.role)) return [];
  const told = { ...at, atLeast: position };
  const { body } = await api.as(reader.id).post('/api/duplicates').send(told).expect(200);
  const ids = (body.items as readonly { id: string }[]).map(({ id }) => id);
  const wanted = cases.filter(
    (one) => one.spot.title === at.title && !ENDED.includes(one.state.stage) && reads(reader, one),
  );
  return compare(
    'duplicates',
    reader,
    { ids, counts: [] },
    wanted.map(({ id }) => id),
  );
};

const inEdition = async (reader: Actor, edition: number): Promise<readonly Finding[]> => {
  const path = `lists/${list}/editions/${edition}`;
  const wanted = cases.filter((one) => reads(reader, one)).map(({ id }) => id);
  const { body } = await api.as(reader.id).get(`/api/${path}`).expect(200);
  const { ids } = await allOf(api, { person: reader.id, path });
  const sheet = await api.as(reader.id).get(`/api/${path}/sheet`).set('Accept-Language', 'en').expect(200);
  const rows = sheet.text.split('\r\n').filter((line) => /^"\d{4}-/.test(line)).length;
  const counts = [ids.length, Number(body.cases) - Number(body.others), rows];
  return compare('an edition', reader, { ids, counts }, wanted);
};

/** The edition that shows every case there is. */
const publish = async (): Promise<number> => {
  const lists = api.app.get(Lists, { strict: false });
  const done = { by: 'he-min', at: '2026-03-02T04:00:00.000Z' };
  const request = () => {
    const commandId = randomUUID();
    const chain = { commandId, correlationId: commandId, causationId: commandId };
    return { metadata: { ...chain, actorId: 'he-min', actorRole: 'coordinator' } };
  };
  for (const {
    id,
    spot: { title },
  } of cases) {
    const put = { case: { id, number: `2026-${id}`, title }, ...done };
    await lists.record(list, request(), (known) => putOnList(put, known));
  }
  const publication = {
    publishedOn: '2026-03-02',
    asker: { role: 'coordinator', reading: { of: 'all' } },
    ...done,
  } as const;
  const { events } = await lists.record(list, request(), (known) => publishEdition(publication, known));
  const [published] = events.flatMap((event) => (event.type === 'EditionPublished' ? [event.data.edition] : []));
  if (published === undefined) throw new Error('No edition was published');
  return published;
};

const isReader = ({ role }: Actor): boolean => role !== 'administrator';

const everythingWrong = async (reader: Actor, filters: readonly Narrowed[], edition: number) => {
  const asked = [...new Set(cases.slice(-CASES_EACH).map((one) => one.spot))];
  const findings: Finding[] = [];
  for (const narrowed of [...filters, ...asked.map(searched)]) findings.push(...(await onTheList(reader, narrowed)));
  findings.push(...(await atWork(reader)));
  for (const at of asked) findings.push(...(await likeThose(reader, at)));
  return [...findings, ...(await inEdition(reader, edition))];
};

describe('What lists show', () => {
  it(
    'is for everybody, whatever happened to the cases, exactly what they may read',
    async () => {
      const store = api.app.get<EventStore>(EVENT_STORE, { strict: false });
      const run = fc.asyncProperty(fc.nat(), fc.array(aFilter, { maxLength: 3 }), async (seed, filters) => {
        for (let number = 0; number < CASES_EACH; number += 1) {
          if (number % 3 === 0) spots.push(spot(spots.length));
          const at = spots.at(-1);
          const one = at && randomCase(seed + number, at);
          if (!one) continue;
          cases.push(one);
          position = (await append(store, one)) ?? position;
        }
        const edition = await publish();
        const wrong = await Promise.all(
          readers.filter(isReader).map((reader) => everythingWrong(reader, [WHOLE, ...filters], edition)),
        );
        expect(wrong.flat()).toEqual([]);
      });
      await fc.assert(run, { numRuns: RUNS, endOnFailure: true });
    },
    PATIENCE_MS,
  );

  it('is nothing for those who keep the accounts', async () => {
    const administrator = person(readers.find(({ role }) => role === 'administrator'));
    for (const path of ['breakdown-list', 'my-work', `lists/${list}/editions/1`]) {
      expect((await api.as(administrator.id).get(`/api/${path}`)).status).toBe(403);
    }
  });

  it('is found wrong when a row forgets who may read it, or lets in somebody else', async () => {
    const isStaff = ({ role }: Actor): boolean => role === 'community-staff';
    const community = person(readers.find((one) => isStaff(one) && cases.some((other) => reads(one, other))));
    const own = cases.find((one) => reads(community, one) && one.state.community.id === community.unit?.id);
    const department = person(readers.find(({ role }) => role === 'department-staff'));
    const unread = cases.find((one) => one !== own && !reads(department, one));
    if (!unread || !own) throw new Error('The cases are all alike');

    for (const table of ['breakdown_list_sorted_v5', 'breakdown_list_changed_v5']) {
      await pool.query(`UPDATE lists.${table} SET readers = $2 WHERE id = $1`, [own.id, []]);
    }
    expect(await onTheList(community, WHOLE)).toMatchObject([{ wrong: expect.arrayContaining([`-${own.id}`]) }]);

    await pool.query(
      `INSERT INTO lists.breakdown_list_guests_v5
         (id, unit_id, stage, filed_at, changed_at, promised_key, affected_key, community_id, category, procedure, readers, open_to)
       SELECT id, $2, stage, filed_at, changed_at, promised_key, affected_key, community_id, category, procedure, readers, open_to
       FROM lists.breakdown_list_search_v5 WHERE id = $1`,
      [unread.id, department.unit?.id],
    );
    expect(await onTheList(department, WHOLE)).toMatchObject([{ wrong: expect.arrayContaining([`+${unread.id}`]) }]);
  });
});
