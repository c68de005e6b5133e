import { runApi, type RunningApi } from '../http/support/api.js';
import { filing } from '../http/support/filing.js';
import { ask } from '../support/databases.js';
import { eventually } from '../support/eventually.js';
import { type FreshDatabase, freshDatabase } from '../support/postgres.js';

describe('A resident who told two communities', () => {
  let database: FreshDatabase;
  let api: RunningApi;

  beforeAll(async () => {
    database = await freshDatabase();
    api = await runApi(database.url);
  });
  afterAll(async () => {
    await api.close();
    await database.drop();
  });

  const [own, neighbour, coordinator] = ['chen-meilin', 'lin-jianguo', 'he-min'] as const;
  const yu = { name: '俞秀珍', phone: '13500135000' };
  const [here, there] = [
    { ...yu, address: '望江弄 1 号' },
    { ...yu, address: '近江里 2 号' },
  ];
  const post = (who: string, id: string, path: string, body: object) =>
    api.as(who).post(`/api/cases/${id}/${path}`).send(body);
  const offeredTo = async (who: string, id: string): Promise<readonly string[]> => {
    const { body } = await api.as(who).get(`/api/cases/${id}`).expect(200);
    const steps: readonly { step: string; part: string }[] = body.may;
    return steps
      .filter(({ step }) => /resident|looks|tracking/.test(step))
      .map(({ step, part }) => `${step} ${part}`.trim());
  };
  const filedBy = async (who: string, resident: object): Promise<string> =>
    (
      await api
        .as(who)
        .post('/api/cases')
        .send({ ...filing, resident })
        .expect(201)
    ).body.id;
  const filed = (resident: object) => filedBy(own, resident);
  const filedThere = (resident: object) => filedBy(neighbour, resident);
  const look = (who: string, id: string, body: object = {}) => post(who, id, 'looks', body);
  const residentOf = async (id: string): Promise<string> =>
    (await api.as(coordinator).get(`/api/cases/${id}`).expect(200)).body.resident.id;

  it('is not shown with what was told here, nor the other way round', async () => {
    const [mine, theirs] = [await filed(here), await filedThere(there)];
    const again = await filedThere(yu);
    expect((await look(own, mine)).body).toMatchObject(here);
    expect((await look(neighbour, theirs)).body).toMatchObject(there);
    expect((await look(neighbour, again)).body).toMatchObject(there);
    expect(await residentOf(again)).toBe(await residentOf(theirs));
    expect(await residentOf(theirs)).not.toBe(await residentOf(mine));
  });

  it('is erased there as well', async () => {
    const [mine, theirs] = [await filed(here), await filedThere(there)];
    await post(neighbour, theirs, 'resident-erasure', {}).expect(200);
    expect((await look(own, mine)).body).toEqual({ resident: await residentOf(mine), erased: true });
    const people = [await residentOf(mine), await residentOf(theirs)].map((id) => `'${id}'`).join();
    const left = await ask(
      database.url,
      `SELECT person FROM secrets.person_keys WHERE person IN (${people})
       UNION SELECT person FROM secrets.residents_found_by WHERE person IN (${people})`,
    );
    expect(left).toEqual([]);
  });

  it('is theirs alone to see where their case was merged into one of ours, and ours is ours', async () => {
    const [stays, duplicate] = [await filed(here), await filedThere(there)];
    await post(coordinator, duplicate, 'merger', { into: stays, reason: '同一处斑马线' }).expect(201);
    await eventually(() => api.as(neighbour).get(`/api/cases/${stays}`).expect(200));
    expect(await offeredTo(neighbour, stays)).toEqual([]);
    for (const [path, body] of [
      ['looks', {}],
      ['resident-erasure', {}],
      ['tracking-code', { renew: true }],
    ] as const) {
      const answer = await post(neighbour, stays, path, body);
      expect([path, answer.status, answer.body.code]).toEqual([path, 403, 'case-from-elsewhere']);
    }
    expect((await api.as(neighbour).get(`/api/cases/${stays}/looks`)).status).toBe(403);

    await post(neighbour, stays, 'me-too', { source: 'walk-in', resident: there }).expect(201);
    const [{ id: ofTheirs }] = (await api.as(own).get(`/api/cases/${stays}`)).body.affectedResidents;
    const ofOurs = await residentOf(stays);
    expect(await offeredTo(neighbour, stays)).toEqual([
      `see-resident ${ofTheirs}`,
      'read-looks',
      `erase-resident ${ofTheirs}`,
    ]);
    expect((await look(neighbour, stays)).body).toMatchObject({ resident: ofTheirs, ...there });
    expect((await look(neighbour, stays, { resident: ofOurs })).body.code).toBe('resident-not-told');
    expect(await offeredTo(own, stays)).toEqual([
      `see-resident ${ofOurs}`,
      'read-looks',
      'issue-tracking-code',
      `erase-resident ${ofOurs}`,
    ]);
    expect((await look(own, stays, { resident: ofTheirs })).body.code).toBe('resident-not-told');
    await look(coordinator, stays, { resident: ofTheirs }).expect(201);
    const looked = async (who: string) =>
      (await api.as(who).get(`/api/cases/${stays}/looks`).expect(200)).body.items.map(
        (one: { resident: string }) => one.resident,
      );
    expect(await looked(neighbour)).toEqual([ofTheirs, ofTheirs]);
    expect(await looked(own)).toEqual([]);
    expect(await looked(coordinator)).toEqual([ofTheirs, ofTheirs]);
  });
});
