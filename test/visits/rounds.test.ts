import { visitProblems, type VisitRejectionCode } from '@crosswalk/visits';
import {
  community,
  coordinator,
  crosswalk,
  goRound,
  neighbour,
  opening,
  subdistrict,
  wangjiang,
} from './going-round.js';

let desk: Awaited<ReturnType<typeof goRound>>;

beforeAll(async () => {
  desk = await goRound();
});

afterAll(() => desk.close());

const nobody = '00000000-0000-4000-8000-000000000000';

describe('A round', () => {
  it('goes from door to door, and its requests become cases of the round', async () => {
    const id = await desk.open({ group: '第三联络组' });
    const visit = (door: string, outcome: string, at: string) =>
      desk.enter(community, id, 'households', { door, outcome, at }).expect(201);
    await visit('3幢2单元501', 'nobody-home', '2026-03-01T09:00:00Z');
    await visit('3幢2单元501', 'at-home', '2026-03-02T01:30:00Z');
    await visit('3幢2单元502', 'refused', '2026-03-02T01:40:00Z');
    await visit('3幢2单元503', 'nobody-home', '2026-03-02T01:50:00Z');
    await desk
      .enter(community, id, 'households', { door: '3幢2单元503', outcome: 'nobody-home', at: '2026-03-02T01:50:00Z' })
      .expect(200);
    const taken = await desk.enter(subdistrict, id, 'requests', crosswalk).expect(201);

    const filed = (await desk.api.as(coordinator).get(`/api/cases/${taken.body.case.id}`).expect(200)).body;
    expect(filed).toMatchObject({
      number: taken.body.case.number,
      title: crosswalk.title,
      community: { name: '望江社区' },
      subdistrict: { name: '望江街道' },
      place: { address: '望江社区 3幢2单元501' },
      source: 'visit',
      filedAt: crosswalk.at,
    });

    expect(await desk.tally(id, taken)).toMatchObject({
      campaign: opening.campaign,
      planned: 4,
      visited: 1,
      refused: 1,
      nobodyHome: 1,
      requests: 1,
      progress: 50,
      next: { step: 'visit', whom: 'community' },
      comeBackTo: ['3幢2单元503'],
      days: [
        { day: '2026-03-01', visited: 0, nobodyHome: 1, refused: 0, requests: 0 },
        { day: '2026-03-02', visited: 1, nobodyHome: 1, refused: 1, requests: 1 },
      ],
      stages: [{ stage: 'filed', cases: 1 }],
      cases: [{ number: taken.body.case.number, title: crosswalk.title, door: crosswalk.door, stage: 'filed' }],
      upToDate: true,
    });

    const withdrawn = await desk.api
      .as(community)
      .post(`/api/cases/${taken.body.case.id}/withdrawal`)
      .send({ reason: '居民撤回' })
      .expect(201);
    expect((await desk.tally(id, withdrawn)).stages).toEqual([{ stage: 'withdrawn', cases: 1 }]);

    const closed = await desk.enter(community, id, 'closure', { note: '还有一户要再去' }).expect(201);
    await desk.enter(community, id, 'closure').expect(200);
    expect(await desk.tally(id, closed)).toMatchObject({ open: false, next: null, note: '还有一户要再去' });
  });

  it('is on the list of its community while it is under way', async () => {
    const id = await desk.open();
    const opened = await desk.enter(community, id, 'households', { door: '501', outcome: 'at-home' });
    const atLeast = String(opened.headers['crosswalk-position']);
    const listed = async (query: object) => {
      const { body } = await desk.api
        .as(community)
        .get('/api/visits')
        .query({ atLeast, limit: 100, ...query });
      return body.items.map((round: { id: string }) => round.id);
    };
    expect(await listed({ community: wangjiang, open: true })).toContain(id);
    expect(await listed({ community: nobody })).toEqual([]);
    expect(await listed({ open: false })).not.toContain(id);

    const first = (await desk.api.as(community).get('/api/visits').query({ atLeast, limit: 1 })).body;
    expect(first.items).toMatchObject([{ id, visited: 1, progress: 25 }]);
    const second = (await desk.api.as(community).get('/api/visits').query({ limit: 1, after: first.next })).body;
    expect(second.items).toHaveLength(1);
    const back = (await desk.api.as(community).get('/api/visits').query({ limit: 1, before: second.previous })).body;
    expect(back.items).toEqual(first.items);
  });

  it('takes a request once, however often it is asked to', async () => {
    const id = await desk.open();
    const take = () =>
      desk.api.as(community).post(`/api/visits/${id}/requests`).set('Idempotency-Key', 'once').send(crosswalk);
    const answers = await Promise.all([take(), take(), take()]);
    expect(new Set(answers.map(({ status, body }) => `${status} ${body.case?.number}`)).size).toBe(1);
    const again = await take().expect(201);
    expect((await desk.tally(id, again)).cases).toHaveLength(1);
  });

  it('does not take a request that could not be filed, and says why', async () => {
    const id = await desk.open();
    const unicorns = await desk.enter(community, id, 'requests', { ...crosswalk, category: 'unicorns' }).expect(422);
    expect(unicorns.body).toMatchObject({ code: 'category-unknown', errors: [{ field: 'category' }] });
    const unanswered = await desk.enter(community, id, 'requests', { ...crosswalk, category: 'parking' }).expect(422);
    expect(unanswered.body).toMatchObject({ code: 'answer-wrong', errors: [{ field: 'answers.what' }] });
    const answered = { ...crosswalk, category: 'parking', answers: { what: 'fire-lane' }, urgency: 'urgent' };
    const taken = await desk.enter(community, id, 'requests', answered).expect(201);
    expect((await desk.tally(id, taken)).requests).toBe(1);
  });
});

type Refused = readonly [VisitRejectionCode, () => Promise<{ status: number; body: Record<string, unknown> }>];

const refusals: readonly Refused[] = [
  ['visit-unknown', async () => desk.enter(community, nobody, 'closure')],
  ['visit-unknown', async () => desk.api.as(coordinator).get(`/api/visits/${nobody}`)],
  [
    'round-opened-already',
    async () => {
      await desk.open({ group: '重复' });
      return desk.api
        .as(community)
        .post('/api/visits')
        .send({ ...opening, group: '重复' });
    },
  ],
  ['visit-unknown', async () => desk.enter(neighbour, await desk.open(), 'requests', crosswalk)],
  [
    'round-not-yours',
    async () =>
      desk.api
        .as(neighbour)
        .post('/api/visits')
        .send({ ...opening, community: wangjiang }),
  ],
  [
    'round-over',
    async () => {
      const id = await desk.open();
      await desk.enter(community, id, 'closure').expect(201);
      return desk.enter(community, id, 'households', { door: '501', outcome: 'at-home' });
    },
  ],
  [
    'round-period-backwards',
    async () =>
      desk.api
        .as(community)
        .post('/api/visits')
        .send({ ...opening, to: '2026-02-01' }),
  ],
  [
    'note-names-somebody',
    async () => desk.enter(community, await desk.open(), 'closure', { note: '501 还要回访，电话 13800138000' }),
  ],
  [
    'note-names-somebody',
    async () => desk.enter(community, await desk.open(), 'households', { door: '13800138000', outcome: 'at-home' }),
  ],
  [
    'note-names-somebody',
    async () =>
      desk.api
        .as(community)
        .post('/api/visits')
        .send({ ...opening, route: '先打 13800138000' }),
  ],
  [
    'note-names-somebody',
    async () => {
      const resident = { name: '王秀英' };
      return desk.enter(community, await desk.open(), 'requests', { ...crosswalk, door: '501 王秀英家', resident });
    },
  ],
  ['round-without-community', async () => desk.api.as(subdistrict).post('/api/visits').send(opening)],
  [
    'visited-in-the-future',
    async () =>
      desk.enter(community, await desk.open(), 'households', {
        door: '501',
        outcome: 'at-home',
        at: '2099-01-01T00:00:00Z',
      }),
  ],
  [
    'visited-before-round',
    async () => desk.enter(community, await desk.open(), 'requests', { ...crosswalk, at: '2026-02-28T01:00:00Z' }),
  ],
];

describe('A refusal', () => {
  it.each(refusals)('%s comes with its status and a sentence', async (code, request) => {
    const { status, body } = await request();
    expect({ status, code: body['code'] }).toEqual({ status: visitProblems[code].status, code });
    expect(body['detail']).not.toMatch(/\{\w+\}/);
  });

  it('of a round that one may not read does not say that it has moved on', async () => {
    const id = await desk.open();
    const visit = { door: '501', outcome: 'at-home' };
    for (const [step, body] of [
      ['households', visit] as const,
      ['requests', crosswalk] as const,
      ['closure'] as const,
    ]) {
      const request = desk.enter(neighbour, id, step, body).set('If-Match', '"7"');
      expect((await request).body).toMatchObject({ status: 404, code: 'visit-unknown' });
    }
    expect((await desk.enter(community, id, 'closure').set('If-Match', '"7"')).status).toBe(412);
  });

  it('comes to whoever may not go round at all', async () => {
    const id = await desk.open();
    const answers = await Promise.all(
      [coordinator, 'xu-qiang', 'fang-yun'].map((person) =>
        desk.enter(person, id, 'households', { door: '501', outcome: 'at-home' }),
      ),
    );
    expect(answers.map(({ body }) => body.code)).toEqual(Array(3).fill('role-not-allowed'));
  });
});
