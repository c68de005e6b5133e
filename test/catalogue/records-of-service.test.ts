import { unitIdOf } from '@crosswalk/organisation';
import { Feed } from '@crosswalk/projections';
import { claimDesk, community, coordinator, type ClaimDesk } from '../http/support/claiming.js';
import { eventually } from '../support/eventually.js';

const team = 'gu-daming';
const organisation = 'fang-yun';
const elders = unitIdOf('team', '望江银龄志愿队');
const neighbours = unitIdOf('organisation', '邻里帮社会服务中心');

let desk: ClaimDesk;

beforeAll(async () => {
  desk = await claimDesk();
  for (const person of [team, organisation]) {
    const offer = { procedure: 'errand', category: 'shopping', title: '代买', capacity: 10 };
    await desk.api.as(person).post('/api/offers').send(offer).expect(201);
  }
});

afterAll(() => desk.close());

const errand = () => desk.fileOne({ procedure: 'errand', category: 'shopping', answers: { what: '大米' } });

/** The records, once they have seen what an answer tells of. */
const records = async (answer: { headers: Record<string, string> }, query: object = {}) => {
  const atLeast = String(answer.headers['crosswalk-position']);
  const { body } = await desk.api
    .as(coordinator)
    .get('/api/records-of-service')
    .query({ atLeast, ...query });
  expect(body.upToDate).toBe(true);
  return body.items;
};

const now = new Date(Date.now() + 8 * 3_600_000);
const half = `${now.getUTCFullYear()}-H${now.getUTCMonth() < 6 ? 1 : 2}`;

describe('A record of service', () => {
  it('tells what each unit claimed and delivered, and how it was rated, by half-year', async () => {
    const delivered = await errand();
    await desk.done(team, delivered, 'claims');
    await desk.done(team, delivered, 'resolution', { outcome: '大米已送到' });
    await desk.done(community, delivered, 'refusal', { reason: '送错了', satisfied: 'not' });
    await desk.done(team, delivered, 'resolution', { outcome: '已换' });
    await desk.done(community, delivered, 'confirmation', { solved: 'partly', satisfied: 'fairly' });
    const other = await errand();
    await desk.done(organisation, other, 'claims');
    const last = await desk.ask(organisation, other, 'resolution', { outcome: '送到' }).expect(201);

    const nothing = { supported: 0, confirmed: 0, refused: 0, released: 0, declined: 0 };
    const unrated = { solved: { yes: 0, partly: 0, no: 0 }, satisfied: { yes: 0, fairly: 0, no: 0 } };
    const ofTeam = {
      unit: { id: elders, name: '望江银龄志愿队' },
      half,
      ...nothing,
      claimed: 1,
      delivered: 1,
      refused: 1,
      confirmed: 1,
      solved: { yes: 0, partly: 1, no: 0 },
      satisfied: { yes: 0, fairly: 1, no: 0 },
    };
    const ofOrganisation = {
      unit: { id: neighbours, name: '邻里帮社会服务中心' },
      half,
      ...nothing,
      ...unrated,
      claimed: 1,
      delivered: 1,
    };
    expect(await records(last)).toHaveLength(2);
    expect(await records(last, { unit: elders, half, procedure: 'errand' })).toEqual([ofTeam]);
    expect(await records(last, { unit: neighbours })).toEqual([ofOrganisation]);
    expect(await records(last, { half: '2019-H1' })).toEqual([]);
    expect(await records(last, { procedure: 'problem' })).toEqual([]);
  });

  it('is the same when it is made again from the log', async () => {
    const { body: before } = await desk.api.as(coordinator).get('/api/records-of-service').expect(200);
    await desk.api.app.get(Feed, { strict: false }).rebuild('record_of_service_v1');
    await errand();
    await eventually(async () => {
      const { body: after } = await desk.api.as(coordinator).get('/api/records-of-service').expect(200);
      expect(after.items).toEqual(before.items);
    });
  });

  it('is refused for a half-year that is none', async () => {
    const { body } = await desk.api.as(coordinator).get('/api/records-of-service').query({ half: '2026-H3' });
    expect(body).toMatchObject({ status: 400, errors: [{ field: 'half', code: 'text-does-not-fit' }] });
  });
});
