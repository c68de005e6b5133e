import { listIdOf, listProblems, starterListId } from '@crosswalk/breakdown-lists';
import { caseProblems } from '@crosswalk/cases';
import { unitIdOf } from '@crosswalk/organisation';
import { Processes } from '@crosswalk/runtime';
import { eventually } from '../support/eventually.js';
import {
  community,
  coordinator,
  jinjiang,
  listDesk,
  neighbour,
  nobody,
  subdistrict,
  type ListDesk,
} from './support/lists.js';

let desk: ListDesk;
let write: ListDesk['write'];

beforeAll(async () => {
  desk = await listDesk();
  ({ write } = desk);
});

afterAll(() => desk.close());

type Answer = Promise<Awaited<ReturnType<typeof write>>>;
type Refusal = readonly [code: string, ask: () => Answer, field?: string];

const onDistrict = async () => desk.putOn(starterListId('district'));
const closedList = async (): Promise<string> => {
  const list = await desk.open(coordinator, desk.another('district'));
  await write(coordinator, `lists/${list}/closure`).expect(201);
  return list;
};

const jinjiangList = {
  name: '近江社区清单',
  level: 'community',
  unit: jinjiang,
  from: '2026-01-01',
};

const ofLists: readonly Refusal[] = [
  ['list-unknown', async () => write(coordinator, `lists/${nobody}/amendments`, { changes: { name: '清单' } })],
  [
    'list-opened-already',
    async () => {
      await write(neighbour, 'lists', jinjiangList).expect(201);
      return write(subdistrict, 'lists', jinjiangList);
    },
    'name',
  ],
  ['list-unknown', async () => write(neighbour, `lists/${starterListId('community')}/closure`)],
  ['list-not-yours', async () => write(neighbour, `lists/${starterListId('subdistrict')}/closure`)],
  ['list-closed', async () => write(coordinator, `lists/${await closedList()}/editions`)],
  [
    'list-period-backwards',
    async () => write(coordinator, 'lists', desk.another('district', { to: '2025-12-31' })),
    'to',
  ],
  [
    'list-empty',
    async () => write(coordinator, `lists/${await desk.open(coordinator, desk.another('district'))}/editions`),
  ],
  ['edition-unknown', async () => desk.api.as(coordinator).get(`/api/lists/${starterListId('district')}/editions/99`)],
];

const listing = async (list: string, person: string = coordinator) =>
  write(person, `cases/${await desk.fileOne()}/listing`, { list });
const raising = async (id: string, list: string) =>
  write(coordinator, `cases/${id}/raising`, { list, reason: '办不了' });

const ofCases: readonly Refusal[] = [
  ['list-takes-no-more', async () => listing(await closedList()), 'list'],
  [
    'list-takes-no-more',
    async () => listing(await desk.open(coordinator, desk.another('district', { from: '2099-01-01' }))),
    'list',
  ],
  ['not-yours-to-list', async () => listing(starterListId('district'), community), 'list'],
  ['list-of-another-unit', async () => listing(await desk.open(neighbour, desk.another('community'))), 'list'],
  ['case-already-listed', async () => raising(await onDistrict(), starterListId('district'))],
  ['list-not-higher', async () => raising(await onDistrict(), starterListId('subdistrict')), 'list'],
  ['case-not-listed', async () => raising(await desk.fileOne(), starterListId('district'))],
];

const told = [...ofLists, ...ofCases].map(([code, ask, field]) => [code, { ask, field }] as const);

describe('A refusal', () => {
  it.each(told)('%s comes with its status, its field and a sentence', async (code, { ask, field }) => {
    const { status, body } = await ask();
    const known = { ...listProblems, ...caseProblems }[code as keyof typeof listProblems];
    expect({ status, code: body.code }).toEqual({ status: known.status, code });
    expect(body.detail).not.toMatch(/\{\w+\}/);
    expect(body.errors?.[0]?.field).toBe(field);
  });

  it('is told in Chinese or in English', async () => {
    const refused = async (language: string): Promise<string> => {
      const list = await closedList();
      return (await write(coordinator, `lists/${list}/editions`).set('Accept-Language', language)).body.detail;
    };
    expect(await refused('zh')).toMatch(/^清单「清单 \d+」已关闭$/);
    expect(await refused('en')).toMatch(/^The breakdown list “清单 \d+” is closed$/);
  });

  it('of a list that a request names, and that is none, names the field', async () => {
    const { status, body } = await listing(nobody);
    expect({ status, code: body.code, field: body.errors[0].field }).toEqual({
      status: 422,
      code: 'list-unknown',
      field: 'list',
    });
  });

  it('of a list that a request names, and that one may not read, is the same as if there were none', async () => {
    const hidden = await desk.open(neighbour, desk.another('community'));
    const said = async (list: string, step: string) => {
      const asked = { list, ...(step === 'raising' ? { reason: '办不了' } : {}) };
      const { status, body } = await write(community, `cases/${await desk.fileOne()}/${step}`, asked);
      const { code, detail, errors } = body;
      return JSON.stringify({ status, code, detail, errors }).replaceAll(list, '');
    };
    for (const step of ['listing', 'raising']) {
      expect(await said(hidden, step)).toContain('list-unknown');
      expect(await said(hidden, step)).toBe(await said(nobody, step));
    }
  });

  it('of a list that one may not read does not say that it has moved on', async () => {
    const list = await desk.open(neighbour, desk.another('community'));
    for (const step of ['amendments', 'closure', 'editions']) {
      const request = write(community, `lists/${list}/${step}`, step === 'amendments' ? { changes: {} } : {});
      expect((await request.set('If-Match', '"7"')).body).toMatchObject({ status: 404, code: 'list-unknown' });
    }
    const { body } = await write(neighbour, `lists/${list}/closure`).set('If-Match', '"7"');
    expect(body.status).toBe(412);
  });

  it('of a list for a unit of another level says which is needed', async () => {
    const { body } = await write(community, 'lists', desk.another('subdistrict'));
    expect(body).toMatchObject({ code: 'unit-of-another-kind', detail: '「望江社区」是社区，这里需要街道' });
  });

  it('names the list that was opened already, and its id can be derived from its first name', async () => {
    const first = desk.another('district');
    const unit = unitIdOf('district', '上城区');
    expect(await desk.open(coordinator, first)).toBe(listIdOf({ ...first, unit }));
    const { body } = await write(coordinator, 'lists', first);
    expect(body.detail).toContain(`「${first.name}」`);
  });

  it('of an edition tells that the list has not heard of every case yet', async () => {
    const list = await desk.open(coordinator, desk.another('district'));
    await desk.putOn(list);
    await eventually(async () => expect((await desk.read(`lists/${list}`)).cases).toBe(1));
    const mirror = desk.api.app.get(Processes).all.find(({ id }) => id.startsWith('mirror-list'));
    await mirror?.stop();
    await desk.putOn(list);
    const { body } = await write(coordinator, `lists/${list}/editions`);
    expect(body).toMatchObject({ status: 503, code: 'list-behind' });
    mirror?.start();
    expect((await write(coordinator, `lists/${list}/editions`).expect(201)).body).toMatchObject({ edition: 1 });
  });
});
