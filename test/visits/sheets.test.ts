import ExcelJS from 'exceljs';
import { visitProblems } from '@crosswalk/visits';
import { csvOf, xlsxOf } from '../support/sheets.js';
import { community, coordinator, goRound, neighbour } from './going-round.js';

let desk: Awaited<ReturnType<typeof goRound>>;

beforeAll(async () => {
  desk = await goRound();
});

afterAll(() => desk.close());

const headings = ['门牌', '走访结果', '走访时间', '诉求标题', '类别', '影响人数'];
const rows = [
  ['3-501', '在家', '2026-03-02 09:30', '缺少斑马线', '过街与斑马线', '1200'],
  ['3-502', '无人在家', '2026-03-02', '', '', ''],
  ['3-503', '在家', '2026-03-02', '独角兽太多', '独角兽', ''],
  ['3-504', '在家', '2026-03-02', '车位不够', '停车秩序', ''],
  ['3-505', '', '', '', '', ''],
  ['3-506', '在家', '明天', '', '', ''],
];
const sheet = csvOf([headings, ...rows]);

describe('A sheet', () => {
  it('is taken but for the rows that cannot be, which are told with their cell and a sentence', async () => {
    const id = await desk.open();
    const answer = await desk.send(id, sheet).expect(201);
    expect(answer.body).toEqual({
      id,
      rows: 6,
      households: 2,
      requests: [{ row: 2, id: expect.any(String), number: expect.stringMatching(/^\d{4}-\d{5}-\d$/) }],
      already: 0,
      notYet: 1,
      refused: [
        {
          row: 4,
          column: 'E',
          heading: '类别',
          value: '独角兽',
          code: 'not-one-of',
          detail: expect.stringContaining('过街与斑马线'),
        },
        { row: 5, code: 'answer-wrong', detail: '「是什么问题？」请回答' },
        {
          row: 7,
          column: 'C',
          heading: '走访时间',
          value: '明天',
          code: 'not-a-time',
          detail: expect.stringContaining('2026-03-02'),
        },
      ],
      revision: 3,
    });
    const tally = await desk.tally(id, answer);
    expect(tally).toMatchObject({ visited: 1, nobodyHome: 1, requests: 1, comeBackTo: ['3-502'] });
    expect(tally.cases).toMatchObject([{ number: answer.body.requests[0].number, door: '3-501', stage: 'filed' }]);
    const { body } = await desk.api.as(coordinator).get(`/api/cases/${answer.body.requests[0].id}`).expect(200);
    expect(body).toMatchObject({ affected: 1200, source: 'visit', filedAt: '2026-03-02T01:30:00.000Z' });
  });

  it('sent again takes nothing twice, and takes what was put right or added', async () => {
    const id = await desk.open();
    await desk.send(id, sheet, { key: 'first' }).expect(201);
    const retried = await desk.send(id, sheet, { key: 'first' }).expect(201);
    expect(retried.body).toMatchObject({ households: 2, requests: [{ row: 2 }], revision: 3 });
    const again = await desk.send(id, sheet, { key: 'second' }).expect(200);
    expect(again.body).toMatchObject({ households: 0, requests: [], already: 2, revision: 3 });

    const right = [...rows.slice(0, 2), ['3-503', '在家', '2026-03-02', '夜里太暗', '路灯照明', ''], ['3-507', '拒访']];
    const mended = await desk.send(id, csvOf([headings, ['3-508', '在家'], ...right]), { key: 'third' }).expect(201);
    expect(mended.body).toMatchObject({ households: 3, requests: [{ row: 5 }], already: 2, refused: [] });
    expect(await desk.tally(id, mended)).toMatchObject({ visited: 3, refused: 1, nobodyHome: 1, requests: 2 });
  });

  it('may be an XLSX, and is answered in English', async () => {
    const id = await desk.open();
    const bytes = await xlsxOf([
      ['Door', 'Outcome', 'Visited at', 'Request', 'Category'],
      [{ formula: '1+1', result: 2 }, 'at home', new Date(Date.UTC(2026, 2, 2, 9, 30)), 'No crossing', 'Crossings'],
      ['3', 'gone fishing', null, null, null],
    ]);
    const { body } = await desk.send(id, bytes, { name: 'visits.xlsx', language: 'en' }).expect(201);
    expect(body).toMatchObject({
      households: 1,
      requests: [{ row: 2 }],
      refused: [
        { row: 3, column: 'B', detail: 'This must be one of: At home, Nobody home, Refused', value: 'gone fishing' },
      ],
    });
  });

  it('may tell whose requests they are: sealed, one record for each, and repeated to nobody', async () => {
    const id = await desk.open();
    const wang = ['王秀英', '138 0013 8000', '3幢2单元501'];
    const asked = ['3-501', '在家', '2026-03-02 09:30', '缺少斑马线', '过街与斑马线', ''];
    const told = csvOf([
      [...headings, '居民姓名', '居民电话', '居民住址'],
      [...asked, ...wang],
      [...asked.with(3, '路口太暗'), ...wang],
      [...asked.with(3, '没有坡道'), '李建国', '138001380', '2幢'],
      [...asked.with(3, '王秀英要求加灯'), ...wang],
      [...asked.with(0, '3-502').with(3, '').with(4, ''), ...wang],
    ]);
    const { body, text } = await desk.send(id, told).expect(201);
    expect(body).toMatchObject({
      households: 2,
      requests: [{ row: 2 }, { row: 3 }],
      refused: [
        { row: 4, column: 'H', heading: '居民电话', code: 'not-a-phone' },
        { row: 5, heading: '诉求标题', code: 'text-names-somebody' },
      ],
    });
    expect(text).not.toMatch(/王秀英|李建国|138|2单元/);
    const files = await Promise.all(
      body.requests.map(async (one: { id: string }) => {
        const { body: file } = await desk.api.as(community).get(`/api/cases/${one.id}`).expect(200);
        return file.resident.id as string;
      }),
    );
    expect(new Set(files).size).toBe(1);
    const { body: seen } = await desk.api.as(community).post(`/api/cases/${body.requests[0].id}/looks`).send({});
    expect(seen).toMatchObject({ name: '王秀英', phone: '13800138000', address: '3幢2单元501' });

    const again = await desk.send(id, told, { key: 'again' }).expect(200);
    expect(again.body).toMatchObject({ households: 0, requests: [], already: 3 });
    const retried = await desk.send(id, told).expect(201);
    expect(retried.body).toEqual(body);
  });

  it('of many rows is taken in portions, each request once', async () => {
    const id = await desk.open();
    const many = Array.from({ length: 700 }, (_, row) =>
      row % 10 === 0
        ? [`${row}`, '在家', '2026-03-02', `诉求 ${row}`, 'crossing', '']
        : [`${row}`, '无人', '2026-03-02'],
    );
    const { body } = await desk.send(id, csvOf([headings, ...many])).expect(201);
    expect(body).toMatchObject({ rows: 700, households: 700, already: 0, refused: [], revision: 770 });
    expect(new Set(body.requests.map(({ number }: { number: string }) => number)).size).toBe(70);
    const again = await desk.send(id, csvOf([headings, ...many]), { key: 'again' }).expect(200);
    expect(again.body).toMatchObject({ households: 0, requests: [], already: 700, revision: 770 });
  });

  it.each([
    ['sheet-unreadable', Buffer.from('PK\u0003\u0004 and then nothing')],
    [
      'sheet-without-heading',
      csvOf([
        ['姓名', '电话'],
        ['陈', '1'],
      ]),
    ],
    ['sheet-without-rows', csvOf([headings])],
    ['sheet-too-long', csvOf([headings, ...Array.from({ length: 1001 }, (_, row) => [`${row}`, '在家'])])],
  ] as const)('is refused as a whole: %s', async (code, bytes) => {
    const { body } = await desk.send(await desk.open(), bytes).expect(visitProblems[code].status);
    expect(body).toMatchObject({ code, errors: [{ field: 'file' }] });
    expect(body.detail).not.toMatch(/\{\w+\}/);
  });

  it('is refused to whoever does not go this round, and once the round is over', async () => {
    const id = await desk.open();
    await desk.send(id, sheet, { person: neighbour }).expect(404);
    const { body: first } = await desk.send(id, sheet, { key: 'in-time' }).expect(201);
    await desk.enter(community, id, 'closure').expect(201);
    const { body } = await desk.send(id, sheet, { key: 'too-late' }).expect(409);
    expect(body.code).toBe('round-over');
    const { body: again } = await desk.send(id, sheet, { key: 'in-time' }).expect(201);
    expect(again).toEqual(first);
  });
});

describe('The template', () => {
  const download = (format: string, language: string) =>
    desk.api
      .as(community)
      .get('/api/visits/sheet-template')
      .query({ format })
      .set('Accept-Language', language)
      .buffer(true)
      .parse((response, done) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('end', () => done(null, Buffer.concat(chunks)));
      });

  it.each(['zh', 'en'])('is a sheet that can be filled in and sent, in %s', async (language) => {
    const { body, headers } = await download('xlsx', language).expect(200);
    expect(headers['content-disposition']).toContain('visits.xlsx');
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load(new Uint8Array(body).buffer);
    const [visits, words] = workbook.worksheets;
    if (visits) visits.getRow(2).values = ['501', language === 'zh' ? '在家' : 'At home'];
    expect(words?.getColumn(2).values).toContain(language === 'zh' ? '过街与斑马线' : 'Crossings');
    const filled = Buffer.from(await workbook.xlsx.writeBuffer());
    const { body: report } = await desk.send(await desk.open(), filled, { name: 'visits.xlsx' }).expect(201);
    expect(report).toMatchObject({ rows: 1, households: 1, refused: [] });
  });

  it('is there as CSV too, which spreadsheets open as UTF-8', async () => {
    const { body } = await download('csv', 'zh').expect(200);
    expect(String(body)).toMatch(/^\uFEFF门牌,走访结果,走访时间,/);
  });
});
