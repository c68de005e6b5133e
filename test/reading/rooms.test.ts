import type { Actor } from '@crosswalk/identity';
import { unitIdOf } from '@crosswalk/organisation';
import {
  community,
  coordinator,
  listDesk,
  neighbour,
  police,
  subdistrict,
  type ListDesk,
} from '../http/support/lists.js';
import { pdf } from '../attachments/samples.js';
import { filing } from '../http/support/filing.js';
import { eventually } from '../support/eventually.js';
import { opening } from '../visits/going-round.js';

const qingnianlu = unitIdOf('community', '青年路社区');
const elsewhere: Actor = {
  id: 'elsewhere',
  role: 'community-staff',
  unit: { id: qingnianlu, name: '青年路社区', kind: 'community' },
};
const auditorOf = (id: string, name: string): Actor => ({
  id,
  role: 'auditor',
  unit: { id: unitIdOf('subdistrict', name), name, kind: 'subdistrict' },
});
const trafficPolice = unitIdOf('department', '交警大队');
const housingBureau = unitIdOf('department', '住建局');

let desk: ListDesk;

beforeAll(async () => {
  const auditors = [auditorOf('auditor-there', '望江街道'), auditorOf('auditor-elsewhere', '湖滨街道')];
  desk = await listDesk([elsewhere, ...auditors]);
});

afterAll(() => desk.close());

type Named = Readonly<{ id: string }>;
const ask = (person: string, path: string, query: object = {}) => desk.api.as(person).get(`/api/${path}`).query(query);
const statuses = async (people: readonly string[], path: string): Promise<readonly number[]> => {
  const answers = await Promise.all(people.map((person) => ask(person, path)));
  return answers.map(({ status }) => status);
};

describe('A breakdown list', () => {
  it.each([
    ['community', community, [200, 404, 200, 200, 404, 404]],
    ['subdistrict', subdistrict, [200, 200, 200, 200, 404, 404]],
    ['district', coordinator, [200, 200, 200, 200, 200, 200]],
  ])('of a %s is for those whose it is, those above and those below', async (level, keeper, wanted) => {
    const list = await desk.open(keeper, desk.another(level));
    const people = [community, neighbour, subdistrict, coordinator, elsewhere.id, police];
    expect(await statuses(people, `lists/${list}`)).toEqual(wanted);
    expect(await statuses(people, `lists/${list}/editions`)).toEqual(wanted);
    await eventually(async () => {
      const lists = await Promise.all(people.map(async (person) => (await ask(person, 'lists', { limit: 100 })).body));
      const shown = lists.map(({ items }) => (items as readonly Named[]).some(({ id }) => id === list));
      expect(shown).toEqual(wanted.map((status) => status === 200));
    });
  });
});

describe('A round', () => {
  it('is for its community, the subdistrict and the district', async () => {
    const opened = await desk.api.as(community).post('/api/visits').send(opening).expect(201);
    const atLeast = String(opened.headers['crosswalk-position']);
    const people = [community, subdistrict, coordinator, neighbour, elsewhere.id];
    await ask(coordinator, 'visits', { atLeast }).expect(200);
    expect(await statuses(people, `visits/${opened.body.id}`)).toEqual([200, 200, 200, 404, 404]);
    const rounds = await Promise.all(people.map(async (person) => (await ask(person, 'visits')).body.items.length));
    expect(rounds).toEqual([1, 1, 1, 0, 0]);
  });

  it('is not for departments', async () => {
    await ask(police, 'visits').expect(403);
    expect((await ask(police, 'visits')).body.code).toBe('role-not-allowed');
  });
});

describe('An attachment', () => {
  it('is there for those alone who may read its case', async () => {
    const id = await desk.fileOne();
    const upload = desk.api.as(community).post(`/api/cases/${id}/attachments`).set('Idempotency-Key', 'meadow');
    const { body } = await upload.attach('file', pdf, '照片.pdf').expect(201);
    const path = `cases/${id}/attachments/${body.attachment}`;
    expect(await statuses([community, subdistrict, coordinator, neighbour, police], path)).toEqual([
      200, 200, 200, 404, 404,
    ]);
    expect((await ask(neighbour, path)).body.code).toBe('case-unknown');
  });
});

describe('A board', () => {
  it('is of one’s own unit, and of another for those alone who oversee', async () => {
    expect((await ask(police, 'board', { unit: trafficPolice })).status).toBe(200);
    const { status, body } = await ask(police, 'board', { unit: housingBureau });
    expect({ status, code: body.code, detail: body.detail }).toEqual({
      status: 403,
      code: 'board-of-another-unit',
      detail: '您只能查看自己单位的任务板',
    });
    const overseen = await Promise.all(
      ['he-min', 'qian-wei', 'sun-li'].map((person) => ask(person, 'board', { unit: housingBureau })),
    );
    expect(overseen.map((answer) => answer.status)).toEqual([200, 200, 200]);
  });
});

describe('A record of service', () => {
  it('is the unit’s own, and everybody’s for those who order and oversee', async () => {
    const id = await desk.fileOne();
    const list = await desk.open(coordinator, desk.another('district'));
    await desk.write(coordinator, `cases/${id}/listing`, { list }).expect(201);
    const claimed = await desk.write('wu-hao', `cases/${id}/claims`, {}).expect(201);
    const atLeast = String(claimed.headers['crosswalk-position']);
    const units = async (person: string): Promise<readonly string[]> =>
      (await ask(person, 'records-of-service', { atLeast })).body.items.map(({ unit }: { unit: Named }) => unit.id);
    expect(await units('wu-hao')).toEqual([housingBureau]);
    expect(await units('guo-feng')).toEqual([housingBureau]);
    expect(await units(police)).toEqual([]);
    for (const person of [neighbour, subdistrict, coordinator, 'sun-li']) {
      expect(await units(person)).toEqual([housingBureau]);
    }
  });
});

describe('An edition', () => {
  it('leaves out what one may not read, and says how much that is', async () => {
    const list = await desk.open(coordinator, desk.another('district'));
    const kept = await desk.putOn(list);
    const suspended = await desk.putOn(list);
    const suspension = {
      reason: '等待道路大修',
      reviewOn: new Date(Date.now() + 864e5 * 9).toISOString().slice(0, 10),
    };
    await desk.write(coordinator, `cases/${suspended}/suspension`, suspension).expect(201);
    await eventually(() => desk.write(coordinator, `lists/${list}/editions`, { title: '第一批' }).expect(201));
    const read = async (person: string) => (await ask(person, `lists/${list}/editions/1`)).body;
    expect(await read(coordinator)).toMatchObject({ cases: 2, others: 0, items: [{}, {}] });
    expect(await read(police)).toMatchObject({ cases: 2, others: 1, items: [{ id: kept }] });
    const sheet = await desk.api.as(police).get(`/api/lists/${list}/editions/1/sheet`).expect(200);
    expect(sheet.text).toContain('另有 1 件不在您的范围内');
  });
});

describe('Looks at residents', () => {
  type Look = Readonly<{ case: Named; at: string; by: Named; reason?: string }>;
  const looksOf = async (person: string, query: object = {}) => {
    const { body } = await ask(person, 'looks', query).expect(200);
    return body as Readonly<{ items: readonly Look[]; count: number; next?: string }>;
  };
  const casesSeen = async (person: string, query: object = {}) =>
    (await looksOf(person, query)).items.map((look) => look.case.id);

  it('are for auditors to go through, of the cases in their scope, the last first', async () => {
    const seen = async (person: string, of: string, reason?: string) => {
      const resident = { name: '王秀英', phone: '13800138000' };
      const asked = { ...filing, community: of, resident };
      const { id } = (await desk.api.as(person).post('/api/cases').send(asked).expect(201)).body as Named;
      await desk.api
        .as(person)
        .post(`/api/cases/${id}/looks`)
        .send(reason === undefined ? {} : { reason })
        .expect(201);
      return id;
    };
    const here = await seen(community, unitIdOf('community', '望江社区'), '约定上门时间');
    const there = await seen(elsewhere.id, qingnianlu);
    await eventually(async () => {
      expect(await casesSeen('sun-li')).toEqual([there, here]);
      expect(await casesSeen('auditor-there')).toEqual([here]);
      expect(await casesSeen('auditor-elsewhere')).toEqual([there]);
    });

    const { items, count } = await looksOf('sun-li', { person: community });
    expect({ count, ids: items.map((look) => look.case.id) }).toEqual({ count: 1, ids: [here] });
    expect(items[0]).toEqual({
      at: expect.any(String),
      by: { id: community, name: '陈美琳' },
      role: 'community-staff',
      unit: { id: unitIdOf('community', '望江社区'), name: '望江社区' },
      case: { id: here, number: expect.any(String), title: filing.title },
      resident: expect.any(String),
      fields: ['name', 'phone'],
      reason: '约定上门时间',
    });
    expect(JSON.stringify(await looksOf('sun-li'))).not.toMatch(/王秀英|13800138000/);
    const day = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Shanghai' }).format(new Date(items[0]?.at ?? ''));
    expect(await casesSeen('sun-li', { person: community, from: day, to: day })).toEqual([here]);
    expect(await casesSeen('sun-li', { to: '2020-01-01' })).toEqual([]);
    const { next } = await looksOf('sun-li', { limit: 1 });
    expect(await casesSeen('sun-li', { limit: 1, after: next })).toEqual([here]);
    expect(await statuses([community, coordinator, 'qian-wei', 'zhao-lei'], 'looks')).toEqual([403, 403, 403, 403]);
  });
});
