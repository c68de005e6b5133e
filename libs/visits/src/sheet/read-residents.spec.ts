import { shippedProcedures } from '@crosswalk/procedures';
import { csvOf } from '../../../../test/support/sheets.js';
import { readSheet } from './read-sheet.js';

const offered = shippedProcedures();
const against = { from: '2026-03-01', now: '2026-03-02T04:00:00.000Z', procedures: { offered, known: offered } };
const read = (rows: readonly (readonly string[])[]) => readSheet(csvOf(rows), against);

const headings = ['门牌', '走访结果', '走访备注', '诉求标题', '类别', '居民姓名', '居民电话', '居民住址'];
const request = ['3-501', '在家', '', '缺少斑马线', 'crossing'];
const wang = ['王秀英', '138 0013 8000', '3幢2单元501'];

describe('The resident of a row', () => {
  it('is whoever its request is of, under Chinese or English headings', async () => {
    const chinese = await read([headings, [...request, ...wang]]);
    const english = await read([
      ['Request', 'Category', 'Resident', "Resident's phone", 'Home address'],
      ['缺少斑马线', 'crossing', ...wang],
    ]);
    const resident = { name: '王秀英', phone: '138 0013 8000', address: '3幢2单元501' };
    expect(chinese.entries).toMatchObject([{ told: { resident } }]);
    expect(english.entries).toMatchObject([{ told: { resident } }]);
  });

  it('is nobody where nothing was asked for: a list of doors may name everybody', async () => {
    const sheet = await read([headings, ['3-501', '在家', '', '', '', ...wang], ['3-502', '', '', '', '', ...wang]]);
    expect(sheet).toMatchObject({ notYet: 1, faults: [] });
    expect(JSON.stringify(sheet.entries)).not.toContain('王秀英');
  });

  it('is told with a name, and a number that is one', async () => {
    const { entries, faults } = await read([
      headings,
      [...request, '王秀英', '12345', ''],
      [...request, '', '13800138000', ''],
      [...request, '秀'.repeat(51), '', ''],
    ]);
    expect(entries).toEqual([]);
    expect(faults).toMatchObject([
      { row: 2, column: 'residentPhone', place: 6, code: 'not-a-phone' },
      { row: 3, column: 'residentName', place: 5, code: 'cell-missing' },
      { row: 4, place: 5, code: 'cell-too-long' },
    ]);
  });

  it('is not named in a note, a door or a record id, which are kept as they are', async () => {
    const named = ['3-501 王秀英', '在家', '王 秀 英不在，女儿在', '缺少斑马线', 'crossing', ...wang, 'A-13800138000'];
    const { faults } = await read([[...headings, '记录编号'], named]);
    expect(faults.map(({ column, code }) => [column, code])).toEqual([
      ['note', 'cell-names-somebody'],
      ['door', 'cell-names-somebody'],
      ['key', 'cell-names-somebody'],
    ]);
  });

  it('is not reached by a door either, whoever it is', async () => {
    const { faults } = await read([headings, ['3-501 电话 13800138000', '在家']]);
    expect(faults.map(({ column, code }) => [column, code])).toEqual([['door', 'cell-names-somebody']]);
  });
});

describe('What a row and a sheet are known by', () => {
  const known = async (...rows: Parameters<typeof read>) => {
    const { entries, digest } = await read(...rows);
    return [entries.map(({ key }) => key), digest];
  };

  it('is nothing personal, and no column that nobody knows', async () => {
    const plain = await known([headings, [...request, '', '', '']]);
    expect(await known([headings, [...request, ...wang]])).toEqual(plain);
    expect(
      await known([
        [...headings, '身份证'],
        [...request, '', '', '', '330100199001011234'],
      ]),
    ).toEqual(plain);
    expect(await known([headings, ['3-502', ...request.slice(1), ...wang]])).not.toEqual(plain);
  });

  it('tells rows of several residents that say the same apart by their turn', async () => {
    const { entries } = await read([headings, [...request, ...wang], [...request, '李建国', '', '']]);
    expect(new Set(entries.map(({ key }) => key)).size).toBe(2);
  });
});
