import { deflateRawSync } from 'node:zlib';
import { zipOf } from '../../../test/support/zip-of.js';
import { unzip } from './unzip.js';
import { readXlsx } from './xlsx.js';

const OFFICE = 'http://schemas.openxmlformats.org';
const MAIN = `xmlns="${OFFICE}/spreadsheetml/2006/main" xmlns:r="${OFFICE}/officeDocument/2006/relationships"`;
const relation = (type: string, target: string) =>
  `<Relationships xmlns="${OFFICE}/package/2006/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument/2006/relationships/${type}" Target="${target}"/></Relationships>`;
const ROW = '<row r="1"><c r="A1" t="str"><v>张三</v></c></row>';

/** A workbook with one sheet of this row, and with more beside it. */
const workbook = ({ rows = ROW, sheet = '', names = '' }): Buffer =>
  zipOf({
    '[Content_Types].xml': `<Types xmlns="${OFFICE}/package/2006/content-types"/>`,
    '_rels/.rels': relation('officeDocument', 'xl/workbook.xml'),
    'xl/workbook.xml': `<workbook ${MAIN}><sheets><sheet name="走访" sheetId="1" r:id="rId1"/></sheets>${names}</workbook>`,
    'xl/_rels/workbook.xml.rels': relation('worksheet', 'worksheets/sheet1.xml'),
    'xl/worksheets/sheet1.xml': `<worksheet ${MAIN}>${sheet}<sheetData>${rows}</sheetData>${sheet}</worksheet>`,
  });

const ALL = 'A1:XFD1048576';

describe('A sheet of a workbook', () => {
  it.each([
    ['nothing else', {}],
    [
      'a choice of values for every cell there is',
      { sheet: `<dataValidations><dataValidation type="list" sqref="${ALL}"/></dataValidations>` },
    ],
    ['columns without end', { sheet: '<cols><col min="1" max="2000000000" width="9"/></cols>' }],
    [
      'a name for every cell there is',
      { names: `<definedNames><definedName name="全部">走访!$A$1:$XFD$1048576</definedName></definedNames>` },
    ],
  ])('is read with %s beside it', async (_, more) => {
    expect(await readXlsx(workbook(more))).toEqual([{ name: '走访', rows: [{ row: 1, cells: ['张三'] }] }]);
  });

  it.each([
    ['merges every cell there is', { sheet: `<mergeCells><mergeCell ref="${ALL}"/></mergeCells>` }],
    ['merges what it does not say', { sheet: "<mergeCells><mergeCell ref = '&#65;1:XFD1048576'/></mergeCells>" }],
    ['has a row beyond the last', { rows: '<row r="2000000000"><c r="A2000000000" t="str"><v>张三</v></c></row>' }],
  ])('is refused when it %s', async (_, more) => {
    await expect(readXlsx(workbook(more))).rejects.toThrow(/A row beyond the last|Too many merged cells/);
  });
});

describe('A zip', () => {
  it('is not unpacked beyond what it says, nor beyond what is asked for', async () => {
    const zeros = { 'a.xml': deflateRawSync(Buffer.alloc(1_000_000)) };
    await expect(unzip(zipOf({ 'a.xml': 'abc' }), 2)).rejects.toThrow('Too large when unpacked');
    await expect(unzip(zipOf(zeros, { method: 8, size: 300 }), 1000)).rejects.toThrow('larger than 300 bytes');
    expect((await unzip(zipOf(zeros, { method: 8, size: 1_000_000 }), 1_000_000)).get('a.xml')).toHaveLength(1_000_000);
    expect(await unzip(zipOf({ 'a.xml': 'abc' }), 3)).toEqual(new Map([['a.xml', Buffer.from('abc')]]));
  });
});
