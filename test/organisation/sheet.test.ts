import { randomUUID } from 'node:crypto';
import ExcelJS from 'exceljs';
import { MemoryEventStore } from '@crosswalk/event-store';
import { readRows, takeRows, writePart } from '@crosswalk/organisation';
import { organisationIn } from '../support/organisation-in.js';
import { takingTo } from '../../apps/cli/src/organisation/taking-to.js';
import { unitIdOf } from '../../libs/organisation/src/unit/ids.js';
import { runApi, type RunningApi } from '../http/support/api.js';
import { freshDatabase, type FreshDatabase } from '../support/postgres.js';

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

const exported = async (query: object = {}, language = 'zh'): Promise<Buffer> => {
  const { body } = await api
    .as('zhao-lei')
    .get('/api/organisation/sheet')
    .query(query)
    .set('Accept-Language', language)
    .responseType('blob')
    .expect(200);
  return body as Buffer;
};

const take = async (bytes: Buffer, name: string) =>
  api
    .as('zhao-lei')
    .post('/api/organisation/sheet')
    .set('Idempotency-Key', randomUUID())
    .set('Accept-Language', 'en')
    .attach('file', bytes, name);

const positionOf = ({ headers }: Readonly<{ headers: Record<string, string> }>) => headers['crosswalk-position'];

const csv = (...lines: readonly string[]) => Buffer.from(lines.join('\r\n'));

describe('The organisation', () => {
  it.each(['zh', 'en'])('exported (%s) and taken back says nothing new', async (language) => {
    const { status, body } = await take(await exported({}, language), 'organisation.xlsx');
    expect({ status, changed: body.changed, refused: body.refused }).toEqual({ status: 200, changed: 0, refused: [] });
    expect(body.already).toBe(body.rows);
    expect(body.rows).toBeGreaterThan(35);
    for (const part of ['units', 'people']) {
      const again = await take(await exported({ format: 'csv', part }, language), `${part}.csv`);
      expect(again.body).toMatchObject({ changed: 0, refused: [] });
    }
  });

  it('takes units, people and their posts from one workbook, whatever the order of the rows', async () => {
    const workbook = new ExcelJS.Workbook();
    const people = workbook.addWorksheet('人员');
    people.addRow(['登录名', '姓名', '英文名', '角色', '单位类别', '单位', '起', '止']);
    people.addRow(['ye-zi', '叶子', 'Ye Zi', '社区社工', '网格', '海潮第一网格', '2026-01-01', '']);
    const units = workbook.addWorksheet('单位');
    units.addRow(['类别', '名称', '上级类别', '上级']);
    units.addRow(['网格', '海潮第一网格', '社区', '海潮社区']);
    units.addRow(['社区', '海潮社区', '街道', '望江街道']);
    const taken = await take(Buffer.from(await workbook.xlsx.writeBuffer()), 'organisation.xlsx');
    expect(taken.status).toBe(201);
    expect(taken.body).toMatchObject({ rows: 3, changed: 3, refused: [] });
    const found = await api
      .as('zhao-lei')
      .get('/api/people')
      .query({ q: 'ye-zi', atLeast: positionOf(taken) });
    expect(found.body.items).toMatchObject([
      { posts: [{ unit: { id: unitIdOf('grid', '海潮第一网格', unitIdOf('community', '海潮社区')) } }] },
    ]);
  });

  it('tells of every row that could not be taken, and takes the others', async () => {
    const { body } = await take(
      csv(
        '类别,名称,上级类别,上级',
        '社区,清泰社区,街道,望江街道',
        '社区,无主社区,街道,无此街道',
        '国家,某国,,',
        '网格,孤网格,,',
        '社区,近江社区,街道,湖滨街道',
      ),
      'units.csv',
    );
    expect(body).toMatchObject({ rows: 5, changed: 1, already: 0 });
    const told = body.refused.map(({ row, column, code }: Record<string, unknown>) => [row, column, code]);
    expect(told.toSorted()).toEqual([
      [3, 'D', 'unit-not-found'],
      [4, 'A', 'not-one-of'],
      [5, 'D', 'parent-missing'],
      [6, 'D', 'unit-stands-elsewhere'],
    ]);
    expect(body.refused[0]).toHaveProperty('heading');
  });

  it('tells what is wrong with people and their posts', async () => {
    const { body } = await take(
      csv(
        '登录名,姓名,英文名,角色,单位类别,单位,起,止',
        'Ye Zi,叶子,,,,,,',
        'xia-yu,夏雨,,社区社工,部门,交警大队,,',
        'qiu-yue,秋月,,社区社工,社区,望江社区,昨天,',
      ),
      'people.csv',
    );
    expect(body.refused.map(({ column, code }: Record<string, unknown>) => [column, code])).toEqual([
      ['A', 'not-a-sign-in-name'],
      ['D', 'role-not-at-this-unit'],
      ['G', 'not-a-day'],
    ]);
  });

  it('takes two posts of one person from two rows, and nobody under the sign-in name of another', async () => {
    const taken = await take(
      csv(
        '登录名,姓名,英文名,角色,单位类别,单位,起,止',
        'dong-xue,冬雪,,社区社工,社区,望江社区,,',
        'dong-xue,冬雪,,社区社工,社区,近江社区,,',
        'dong-xue,董雪,,社区社工,社区,望江社区,,',
      ),
      'people.csv',
    );
    expect(taken.body).toMatchObject({
      rows: 3,
      changed: 2,
      refused: [{ row: 4, column: 'B', code: 'named-otherwise-above' }],
    });
    const found = await api
      .as('zhao-lei')
      .get('/api/people')
      .query({ q: 'dong-xue', atLeast: positionOf(taken) });
    expect(found.body.items).toMatchObject([{ name: { zh: '冬雪' }, posts: [{}, {}] }]);
  });

  it('takes a unit of one name under each of two communities, and tells posts there apart by what it stands under', async () => {
    const units = csv(
      '类别,名称,上级类别,上级',
      '网格,第一网格,社区,望江社区',
      '网格,第一网格,社区,近江社区',
      '楼宇,1幢,社区,望江社区',
      '楼宇,1幢,社区,近江社区',
      '志愿队,银龄志愿队,社区,望江社区',
      '志愿队,银龄志愿队,社区,近江社区',
    );
    expect((await take(units, 'units.csv')).body).toMatchObject({ changed: 6, refused: [] });
    expect((await take(units, 'units.csv')).body).toMatchObject({ changed: 0, already: 6, refused: [] });

    const people = csv(
      '登录名,姓名,英文名,角色,单位类别,单位,上级,起,止',
      'lv-he,绿荷,,社区社工,网格,第一网格,近江社区,,',
      'hong-he,红荷,,社区社工,网格,第一网格,,,',
      'bai-he,白荷,,社区社工,网格,第一网格,葵巷社区,,',
    );
    const taken = await take(people, 'people.csv');
    expect(taken.body).toMatchObject({ changed: 1 });
    expect(taken.body.refused).toMatchObject([
      {
        row: 3,
        column: 'F',
        code: 'unit-not-told-apart',
        detail:
          'More than one grid is called “第一网格”: 第一网格 of 望江社区, 第一网格 of 近江社区. Say in the column “Parent” which unit it belongs to',
      },
      { row: 4, column: 'G', detail: 'There is no grid called “第一网格” under “葵巷社区”' },
    ]);
    const found = await api
      .as('zhao-lei')
      .get('/api/people')
      .query({ q: 'lv-he', atLeast: positionOf(taken) });
    const id = unitIdOf('grid', '第一网格', unitIdOf('community', '近江社区'));
    expect(found.body.items).toMatchObject([{ posts: [{ unit: { id } }] }]);
  });

  it.each(['zh', 'en'])(
    'with names that are told apart by the parent says nothing new either (%s)',
    async (language) => {
      expect((await exported({ format: 'csv', part: 'people' }, 'zh')).toString('utf8')).toContain(
        '"网格","第一网格","近江社区"',
      );
      const again = [
        await take(await exported({}, language), 'organisation.xlsx'),
        await take(await exported({ format: 'csv', part: 'units' }, language), 'units.csv'),
        await take(await exported({ format: 'csv', part: 'people' }, language), 'people.csv'),
      ];
      expect(again.map(({ body }) => [body.changed, body.refused])).toEqual([
        [0, []],
        [0, []],
        [0, []],
      ]);
    },
  );

  it('takes a post that is over, which a district brings along from where it kept its people before', async () => {
    const rows = csv(
      '登录名,姓名,英文名,角色,单位类别,单位,起,止',
      'huang-ju,黄菊,,社区社工,社区,望江社区,2020-01-01,2021-12-31',
      'huang-ju,黄菊,,社区社工,社区,望江社区,2022-01-01,',
    );
    expect((await take(rows, 'people.csv')).body).toMatchObject({ changed: 2, refused: [] });
    expect((await take(rows, 'people.csv')).body).toMatchObject({ already: 2, refused: [] });
  });

  it('taken into an empty installation is all there again: units of one name, posts that are over and yet to begin', async () => {
    const later = csv(
      '登录名,姓名,英文名,角色,单位类别,单位,上级,起,止',
      'zi-luo,紫罗,Zi Luo,社区社工,网格,第一网格,望江社区,2999-01-01,2999-12-31',
    );
    expect((await take(later, 'people.csv')).body).toMatchObject({ changed: 1, refused: [] });
    const bytes = await exported();
    const store = new MemoryEventStore();
    const elsewhere = takingTo(store, organisationIn(store).snapshot);
    const { faults } = await takeRows(await readRows(bytes), elsewhere);
    expect(faults).toEqual([]);
    const organisation = await elsewhere.snapshot.catchUp();
    for (const part of ['units', 'people'] as const) {
      const lines = (sheet: Buffer) => sheet.toString('utf8').split('\r\n').toSorted();
      const there = lines(writePart(part, organisation, 'zh'));
      expect(there).toEqual(lines(await exported({ format: 'csv', part })));
      expect(there.length).toBeGreaterThan(10);
    }
  });

  it('writes no cell that a spreadsheet would carry out, and reads it back as it was', async () => {
    const name = '=HYPERLINK("http://example.org")';
    await api.as('zhao-lei').post('/api/units').send({ kind: 'department', name }).expect(201);
    const bytes = await exported({ format: 'csv' });
    expect(bytes.toString('utf8')).toContain(`"'=HYPERLINK(""http://example.org"")"`);
    expect((await take(bytes, 'units.csv')).body).toMatchObject({ changed: 0, refused: [] });
    expect((await take(await exported(), 'organisation.xlsx')).body).toMatchObject({ changed: 0, refused: [] });
  });

  it('is for administrators to export and take', async () => {
    const { body } = await api.as('he-min').get('/api/organisation/sheet');
    expect(body.code).toBe('role-not-allowed');
  });

  it('is not taken from what is no sheet', async () => {
    const { body } = await take(csv('甲,乙', '1,2'), 'other.csv');
    expect(body).toMatchObject({ code: 'sheet-without-heading', errors: [{ field: 'file' }] });
  });
});
