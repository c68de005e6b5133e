import { say } from '@crosswalk/http';
import { shippedProcedures } from '@crosswalk/procedures';
import { csvOf, xlsxOf } from '../../../../test/support/sheets.js';
import { readSheet } from './read-sheet.js';

const offered = shippedProcedures();
const against = { from: '2026-03-01', now: '2026-03-02T04:00:00.000Z', procedures: { offered, known: offered } };
const read = (bytes: Buffer) => readSheet(bytes, against);

const headings = ['门牌', '走访结果', '走访时间', '诉求标题', '类别'];

describe('A sheet of visits', () => {
  it('is read from CSV, in Chinese or English, whatever the order of its columns', async () => {
    const chinese = await read(csvOf([headings, ['3幢501', '在家', '2026-03-02 09:30', '缺少斑马线', '过街与斑马线']]));
    const english = await read(
      csvOf([
        ['Category', 'Request', 'Visited at', 'Outcome', 'Door'],
        ['Crossings', '缺少斑马线', '2026/3/2 9:30', 'at home', '3幢501'],
      ]),
    );
    const entry = {
      row: 2,
      at: '2026-03-02T01:30:00.000Z',
      door: '3幢501',
      outcome: 'at-home',
      told: { procedure: 'problem', title: '缺少斑马线', description: '缺少斑马线', category: 'crossing' },
    };
    expect(chinese.entries).toEqual([expect.objectContaining(entry)]);
    expect(english.entries).toEqual([expect.objectContaining(entry)]);
  });

  it('is read in the national encoding, with semicolons, and with a mark of its encoding', async () => {
    const gbk = Buffer.concat([
      Buffer.from([0xc3, 0xc5, 0xc5, 0xc6]), // 门牌
      Buffer.from(';result\n3-501;'),
      Buffer.from([0xd4, 0xda, 0xbc, 0xd2]), // 在家
    ]);
    expect((await read(gbk)).entries).toMatchObject([{ door: '3-501', outcome: 'at-home' }]);
    const marked = Buffer.concat([Buffer.from('\uFEFF'), csvOf([headings, ['3-501', '拒访', '', '', '']])]);
    expect((await read(marked)).entries).toMatchObject([{ outcome: 'refused', at: against.now }]);
  });

  it('is read from XLSX as it is shown: results of formulas, dates, rich text, and merged cells', async () => {
    const bytes = await xlsxOf(
      [
        ['2026 年 3 月走访登记', null, null, null, null],
        ['门牌', '走访结果', '走访时间', '诉求', null],
        [null, null, null, '标题', '类别'],
        [
          { formula: 'CONCATENATE("3幢",501)', result: '3幢501' },
          { richText: [{ text: '在' }, { text: '家' }] },
          new Date(Date.UTC(2026, 2, 2, 9, 30)),
          '缺少斑马线',
          'crossing',
        ],
        [null, null, new Date(Date.UTC(2026, 2, 1)), '路灯不亮', '路灯照明'],
      ],
      (sheet) => {
        sheet.mergeCells('A1:E1');
        for (const heading of ['A2:A3', 'B2:B3', 'C2:C3', 'D2:E2', 'A4:A5', 'B4:B5']) sheet.mergeCells(heading);
      },
    );
    const sheet = await read(bytes);
    expect(sheet.faults).toEqual([]);
    expect(sheet.entries).toMatchObject([
      { row: 4, door: '3幢501', outcome: 'at-home', at: '2026-03-02T01:30:00.000Z', told: { category: 'crossing' } },
      { row: 5, door: '3幢501', outcome: 'at-home', at: '2026-02-28T16:00:00.000Z', told: { category: 'lighting' } },
    ]);
  });

  it('has the answers to questions in columns that are called like them', async () => {
    const sheet = await read(
      csvOf([
        [...headings, '是否有学校、养老或医疗机构需要由此到达？', '是哪一类？', 'How far is the nearest crossing?'],
        ['3-501', '在家', '', '缺少斑马线', 'crossing', '是', 'Clinic', '600'],
      ]),
    );
    expect(sheet.entries).toMatchObject([
      { told: { answers: { vulnerable: true, 'leads-to': 'clinic', nearest: 600 } } },
    ]);
  });

  it('tells every fault of every row, with its cell and a sentence, and reads the other rows', async () => {
    const sheet = await read(
      csvOf([
        [...headings, '影响人数', '紧急程度', '记录编号'],
        ['', '在家', '', '', '', '', '', ''],
        ['3-501', '出差', '昨天', '', '', '', '', ''],
        ['3-502', '在家', '2026-03-03', '', '', '', '', ''],
        ['3-503', '在家', '2026-02-27', '', '', '', '', ''],
        ['3-504', '在家', '', '缺少斑马线', '', '', '', ''],
        ['3-505', '在家', '', '', '过街与斑马线', '', '', ''],
        ['3-506', '在家', '', '缺少斑马线', '独角兽', '许多', '加急', ''],
        ['3-507', '#REF!', '', '', '', '', '', ''],
        ['', '', '', '', '', '', '', '合计'],
        ['3-508', '在家', '', '', '', '', '', 'A1'],
        ['3-509', '在家', '', '', '', '', '', 'A1'],
        ['3-510', '', '', '', '', '', '', ''],
      ]),
    );
    const told = sheet.faults.map(({ row, place, code, words, details }) => [
      row,
      place,
      code,
      say(words, 'zh', details).slice(0, 23),
    ]);
    expect(told).toEqual([
      [2, 0, 'cell-missing', '此项必填'],
      [3, 2, 'not-a-time', '应为日期或时间，如 2026-03-02 或 '],
      [3, 1, 'not-one-of', '应为下列之一：在家、无人在家、拒访'],
      [4, 2, 'visited-in-the-future', '走访时间还没有到'],
      [5, 2, 'visited-before-round', '早于这轮走访的开始日期 2026-03-01'],
      [6, 4, 'cell-missing', '此项必填'],
      [7, 3, 'cell-missing', '此项必填'],
      [8, 4, 'not-one-of', '应为下列之一：过街与斑马线、人行道与坡道、路灯'],
      [8, 6, 'not-one-of', '应为下列之一：一般、疑难、水电气、紧急'],
      [8, 5, 'not-a-number', '应为数字'],
      [9, 1, 'cell-error', '公式出错'],
      [10, undefined, 'row-says-nothing', '这一行既没有走访结果，也没有诉求标题'],
      [12, 7, 'key-twice', '记录编号与第 11 行重复'],
    ]);
    expect(sheet.entries.map(({ row }) => row)).toEqual([11]);
    expect(sheet.notYet).toBe(1);
  });

  it('says once what is wrong with a cell: what cannot be read is not missing as well', async () => {
    const sheet = await read(
      csvOf([headings, ['#DIV/0!', '在家', '', '', ''], ['3-501', '在家', '', '灯'.repeat(101), '路灯照明']]),
    );
    expect(sheet.faults).toMatchObject([
      { row: 2, place: 0, code: 'cell-error' },
      { row: 3, place: 3, code: 'cell-too-long' },
    ]);
  });

  it('loses one row to a stray quote, and no more', async () => {
    const sheet = await read(Buffer.from('门牌,走访结果\n"3-501" x,在家\n3-502,在家\n'));
    expect(sheet.faults).toMatchObject([{ row: 2, code: 'row-broken' }]);
    expect(sheet.entries).toMatchObject([{ row: 3 }]);
  });
});

describe('A row', () => {
  const keysOf = async (...rows: readonly (readonly string[])[]) =>
    (await read(csvOf([headings, ...rows]))).entries.map(({ key }) => key);
  const first = ['3-501', '在家', '', '', ''];
  const second = ['3-502', '在家', '', '', ''];

  it('is known again by what it says, also when rows have moved or stand there twice', async () => {
    const [one, two] = await keysOf(first, second);
    expect(await keysOf(second, first)).toEqual([two, one]);
    const twice = await keysOf(first, first);
    expect(twice[0]).toBe(one);
    expect(new Set(twice).size).toBe(2);
  });

  it('is known by its record id, whatever else it says', async () => {
    const keys = async (outcome: string) =>
      (
        await read(
          csvOf([
            ['门牌', '走访结果', '记录编号'],
            ['3-501', outcome, 'A-17'],
          ]),
        )
      ).entries.map(({ key }) => key);
    expect(await keys('在家')).toEqual(['record:A-17']);
    expect(await keys('拒访')).toEqual(await keys('在家'));
  });
});

describe('A file', () => {
  it('that is no sheet of visits is refused as a whole', async () => {
    const refused = (bytes: Buffer) => expect(read(bytes)).rejects;
    await refused(Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0, 0])).toMatchObject({ code: 'sheet-unreadable' });
    await refused(Buffer.from('PK\u0003\u0004 and then nothing')).toMatchObject({ code: 'sheet-unreadable' });
    await refused(
      csvOf([
        ['姓名', '电话'],
        ['a', 'b'],
      ]),
    ).toMatchObject({ code: 'sheet-without-heading' });
    await refused(csvOf([headings])).toMatchObject({ code: 'sheet-without-rows' });
    const long = Array.from({ length: 1001 }, (_, row) => [`${row}`, '在家']);
    await refused(csvOf([['门牌', '走访结果'], ...long])).toMatchObject({
      code: 'sheet-too-long',
      details: { rows: '1001', most: '1000' },
    });
  });

  it('has no row taken whose note tells who somebody is', async () => {
    const rows = [
      ['3幢501', '在家', '电话 138 0013 8000'],
      ['3幢502', '在家', '家中有老人'],
    ];
    const { entries, faults } = await read(csvOf([['门牌', '走访结果', '走访备注'], ...rows]));
    expect(entries).toMatchObject([{ door: '3幢502', note: '家中有老人' }]);
    expect(faults).toMatchObject([{ row: 2, column: 'note', code: 'cell-names-somebody' }]);
  });
});
