import { starterListId, starterLists } from '@crosswalk/breakdown-lists';
import { Feed } from '@crosswalk/projections';
import { eventually } from '../support/eventually.js';
import { filing } from './support/filing.js';
import {
  community,
  coordinator,
  listDesk,
  neighbour,
  police,
  subdistrict,
  wangjiang,
  type ListDesk,
} from './support/lists.js';

let desk: ListDesk;
let write: ListDesk['write'];
let read: ListDesk['read'];

beforeAll(async () => {
  desk = await listDesk();
  ({ write, read } = desk);
});

afterAll(() => desk.close());

describe('A new installation', () => {
  it('has a campaign for each level, which take cases until they are closed', async () => {
    const { items } = await eventually(async () => {
      const answer = await read('lists', { open: true });
      expect(answer.items).toHaveLength(3);
      return answer;
    });
    expect(items.map(({ name }: { name: string }) => name).toSorted()).toEqual(
      Object.values(starterLists)
        .map(({ name }) => name)
        .toSorted(),
    );
  });
});

describe('A case', () => {
  it('is raised from its community’s list to the subdistrict’s and the district’s, and each list knows it', async () => {
    const [low, middle, high] = [
      await desk.open(community, desk.another('community')),
      await desk.open(subdistrict, desk.another('subdistrict')),
      await desk.open(coordinator, desk.another('district')),
    ];
    const id = await desk.fileOne();
    await write(community, `cases/${id}/listing`, { list: low }).expect(201);
    await write(subdistrict, `cases/${id}/raising`, { list: middle, reason: '社区做不了' }).expect(201);
    await write(coordinator, `cases/${id}/raising`, { list: high, reason: '要三个部门一起办' }).expect(201);

    await eventually(async () => {
      const counts = await Promise.all([low, middle, high].map(async (list) => (await read(`lists/${list}`)).cases));
      expect(counts).toEqual([0, 0, 1]);
    });
    const { history, list } = await read(`cases/${id}`);
    expect(list).toMatchObject({ level: 'district' });
    expect(history.map(({ type }: { type: string }) => type)).toEqual([
      'CaseFiled',
      'CaseListed',
      'CaseRaised',
      'CaseRaised',
    ]);
  });

  it('that is withdrawn is on its list no more', async () => {
    const list = await desk.open(coordinator, desk.another('district'));
    const id = await desk.putOn(list);
    await eventually(async () => expect((await read(`lists/${list}`)).cases).toBe(1));
    await write(community, `cases/${id}/withdrawal`, { reason: '已自行解决' }).expect(201);
    await eventually(async () => expect((await read(`lists/${list}`)).cases).toBe(0));
  });
});

describe('An edition', () => {
  it('shows the cases as they stood, whatever happens to them and to the list, and after a rebuild', async () => {
    const list = await desk.open(coordinator, desk.another('district', { name: '第三季度清单' }));
    const [claimed, withdrawn] = [await desk.putOn(list), await desk.putOn(list)];
    await write(police, `cases/${claimed}/claims`, { promisedFor: '2099-12-31' }).expect(201);

    const { body } = await write(coordinator, `lists/${list}/editions`, { title: '第一批' }).expect(201);
    expect(body).toMatchObject({ id: list, edition: 1 });
    const first = await read(`lists/${list}/editions/1`);
    expect(first).toMatchObject({ list: { id: list, name: '第三季度清单' }, edition: 1, title: '第一批', cases: 2 });
    expect(first.items).toMatchObject([
      { id: claimed, lead: { name: '交警大队' }, promisedFor: '2099-12-31', supporters: [], title: filing.title },
      { id: withdrawn, stage: 'listed', lead: null, next: { step: 'claim-case', whom: 'department' } },
    ]);

    const changes = { title: '望江东路人行横道' };
    await write(community, `cases/${claimed}/amendments`, { changes }).expect(201);
    await write('shen-yue', `cases/${claimed}/claims`, { role: 'support' }).expect(201);
    await write(community, `cases/${withdrawn}/withdrawal`, { reason: '重复' }).expect(201);
    const third = await desk.putOn(list);
    await write(coordinator, `lists/${list}/amendments`, { changes: { name: '秋季清单' } }).expect(201);
    expect(await read(`lists/${list}/editions/1`)).toEqual(first);

    expect((await write(coordinator, `lists/${list}/editions`).expect(201)).body).toMatchObject({ edition: 2 });
    const second = await read(`lists/${list}/editions/2`);
    expect(second).toMatchObject({ list: { name: '秋季清单' }, edition: 2, cases: 2 });
    expect(second.items).toMatchObject([
      { id: claimed, title: changes.title, lead: { name: '交警大队' }, supporters: [{ name: '城管局' }] },
      { id: third, stage: 'listed' },
    ]);

    await write(coordinator, `lists/${list}/closure`, { reason: '年度结束' }).expect(201);
    await desk.api.app.get(Feed, { strict: false }).rebuild('breakdown_lists_v2');
    await desk.open(coordinator, desk.another('district'));
    await eventually(async () => {
      const { items } = await read('lists', { open: false });
      expect(items).toMatchObject([{ id: list, name: '秋季清单', open: false, cases: 2, edition: { edition: 2 } }]);
    });
    expect(await read(`lists/${list}/editions/1`)).toEqual(first);
    expect(await read(`lists/${list}/editions/2`)).toEqual(second);
    expect(await read(`lists/${list}/editions`)).toEqual([
      { edition: 2, publishedOn: second.publishedOn, cases: 2 },
      { edition: 1, publishedOn: first.publishedOn, title: '第一批', cases: 2 },
    ]);
  });

  it('is read page by page', async () => {
    const list = await desk.open(coordinator, desk.another('district'));
    const ids = [await desk.putOn(list), await desk.putOn(list), await desk.putOn(list)];
    await write(coordinator, `lists/${list}/editions`).expect(201);

    const first = await read(`lists/${list}/editions/1`, { limit: 2 });
    const second = await read(`lists/${list}/editions/1`, { limit: 2, after: first.next });
    expect([...first.items, ...second.items].map(({ id }) => id)).toEqual(ids);
    expect(second.next).toBeUndefined();
  });

  it('is taken away as a sheet', async () => {
    const list = await desk.open(coordinator, desk.another('district'));
    await desk.putOn(list);
    await write(coordinator, `lists/${list}/editions`).expect(201);

    const { headers, text } = await desk.api.as(coordinator).get(`/api/lists/${list}/editions/1/sheet`).expect(200);
    expect(headers['content-type']).toBe('text/csv; charset=utf-8');
    expect(headers['content-disposition']).toMatch(/^attachment; filename="edition-1\.csv"/);
    expect(text.split('\r\n')).toEqual([expect.any(String), expect.stringContaining(`"${filing.title}"`), '']);
  });

  it('is published once, however often the same request is made', async () => {
    const list = await desk.open(coordinator, desk.another('district'));
    await desk.putOn(list);
    const publish = () => write(coordinator, `lists/${list}/editions`).set('Idempotency-Key', `publish-${list}`);
    const [one, other] = [await publish().expect(201), await publish().expect(201)];
    expect(other.body).toEqual(one.body);
    expect(await read(`lists/${list}/editions`)).toHaveLength(1);
  });
});

describe('The lists', () => {
  it('are found by level, by whether they take cases, and by the community whose cases they take', async () => {
    const ours = await desk.open(subdistrict, desk.another('community', { unit: wangjiang }));
    const theirs = await desk.open(neighbour, desk.another('community'));
    const answer = await write(subdistrict, `lists/${theirs}/closure`).expect(201);
    const atLeast = answer.headers['crosswalk-position'];
    const ids = async (query: object) =>
      (await read('lists', { ...query, limit: 100, atLeast })).items.map(({ id }: { id: string }) => id);

    expect(await ids({ level: 'community' })).toEqual(expect.arrayContaining([ours, theirs]));
    expect(await ids({ level: 'community', open: false })).toContain(theirs);
    expect(await ids({ covering: wangjiang })).toEqual(
      expect.arrayContaining([ours, ...(['community', 'subdistrict', 'district'] as const).map(starterListId)]),
    );
    expect(await ids({ covering: wangjiang })).not.toContain(theirs);
  });

  it('are read page by page, newest first', async () => {
    const { items } = await read('lists', { limit: 100 });
    const first = await read('lists', { limit: 2 });
    const second = await read('lists', { limit: 2, after: first.next });
    expect([...first.items, ...second.items]).toEqual(items.slice(0, 4));
  });
});
