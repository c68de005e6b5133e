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
      `tell-resident ${ofTheirs}`,
      `erase-resident ${ofTheirs}`,
    ]);
    expect((await look(neighbour, stays)).body).toMatchObject({ resident: ofTheirs, ...there });
    expect((await look(neighbour, stays, { resident: ofOurs })).body.code).toBe('resident-not-told');
    expect(await offeredTo(own, stays)).toEqual([
      `see-resident ${ofOurs}`,
      'read-looks',
      `tell-resident ${ofOurs}`,
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

  describe('and is told of later, or corrected', () => {
    const tell = (who: string, id: string, body: object) => post(who, id, 'resident', body);
    const unsaid = async () => (await api.as(own).post('/api/cases').send(filing).expect(201)).body.id;
    const historyOf = async (id: string): Promise<readonly string[]> =>
      (await api.as(own).get(`/api/cases/${id}`)).body.history.map(({ words }: { words: string }) => words);

    it('is added to a case that has none, once', async () => {
      const id = await unsaid();
      expect(await offeredTo(own, id)).toEqual(['tell-resident', 'issue-tracking-code']);
      await tell(own, id, { resident: here }).expect(201);
      const told = await residentOf(id);
      expect((await look(own, id)).body).toEqual({ resident: told, erased: false, ...here });
      expect(await offeredTo(own, id)).toContain(`tell-resident ${told}`);
      expect(await offeredTo(own, id)).not.toContain('tell-resident');
      expect((await historyOf(id)).at(-1)).toBe('登记居民信息');
      expect((await tell(own, id, { resident: there })).body.code).toBe('resident-told-already');
      expect((await tell(neighbour, id, { resident: there })).body.code).toBe('case-unknown');
    });

    it('is corrected: that it was is on the case, what was is sealed with the resident', async () => {
      const id = await filed(here);
      const about = await residentOf(id);
      const right = { phone: '13500135099', address: '望江弄 3 号' };
      await tell(own, id, { about, resident: right }).expect(201);
      expect((await look('zhou-ting', id)).body).toEqual({ resident: about, erased: false, name: yu.name, ...right });
      expect((await historyOf(id)).at(-1)).toBe('更正居民信息');
      await tell(own, id, { about, resident: right }).expect(200);
      expect(await historyOf(id)).toHaveLength(2);
      const log = await ask(
        database.url,
        `SELECT data FROM log.events WHERE stream IN ('case-${id}', 'resident-${about}')`,
      );
      expect(JSON.stringify(log)).not.toMatch(/13500135|望江弄/);
      expect(await residentOf(await filed({ name: yu.name, phone: right.phone }))).toBe(about);
    });

    it('is erased with whoever came to have the same number and name by a correction', async () => {
      const [name, phone] = ['汤玉兰', '13400134000'];
      const [first, second] = [await filed({ name, phone }), await filed({ name, phone: '13400134999' })];
      await tell(own, second, { about: await residentOf(second), resident: { phone } }).expect(201);
      expect(await residentOf(second)).not.toBe(await residentOf(first));
      expect(await residentOf(await filed({ name, phone }))).toBe(await residentOf(first));
      await post(coordinator, first, 'resident-erasure', {}).expect(200);
      expect((await look(own, second)).body).toMatchObject({ erased: true });
      const late = await tell(own, second, { about: await residentOf(second), resident: { phone } });
      expect([late.status, late.body.code]).toEqual([410, 'resident-erased']);
    });

    it.each([
      [{ resident: { phone: yu.phone } }, 422, 'resident-name-missing'],
      [{ resident: { name: '望江东路' } }, 422, 'case-names-resident'],
      [{ resident: { name: yu.name, phone: '135' } }, 400, 'text-does-not-fit'],
      [{ about: '00000000-0000-4000-8000-000000000000', resident: here }, 404, 'resident-not-told'],
    ])('is not told by %j', async (body, status, code) => {
      const answer = await tell(own, await unsaid(), body);
      expect([answer.status, answer.body.errors?.[0]?.code ?? answer.body.code]).toEqual([status, code]);
      expect(JSON.stringify(answer.body)).not.toContain(yu.name);
    });
  });
});
