import type { CellValue } from 'exceljs';
import { requireExtent } from './extent.js';
import type { Sheet } from './table-row.js';
import { unzip } from './unzip.js';
import { newWorkbook } from './workbook.js';

// A few hundred rows of text take some hundred kilobytes; what grows beyond this is meant to.
const LARGEST = 16 * 1024 * 1024;
const WIDEST = 200;

// What a sheet holds besides its cells is not read, and some of it would be made cell by cell: whole columns have a
// choice of values, or a width.
const IGNORED = [
  ...['sheetPr', 'dimension', 'sheetViews', 'sheetFormatPr', 'cols', 'autoFilter', 'rowBreaks', 'hyperlinks'],
  ...['pageMargins', 'dataValidations', 'pageSetup', 'headerFooter', 'printOptions', 'picture', 'drawing'],
  ...['sheetProtection', 'tableParts', 'conditionalFormatting', 'extLst'],
];

/** The sheets of an XLSX: what every cell shows, a formula its result, a merged cell the value of all of them. */
export const readXlsx = async (bytes: Buffer): Promise<readonly Sheet[]> => {
  for (const [name, part] of await unzip(bytes, LARGEST)) {
    if (name.includes('worksheets/')) requireExtent(part.toString('utf8'));
  }
  const workbook = await newWorkbook();
  // Names of ranges would be kept cell by cell, too.
  Object.defineProperty(workbook.definedNames, 'model', { value: [], writable: true });
  await workbook.xlsx.load(new Uint8Array(bytes).buffer, { ignoreNodes: IGNORED });
  return workbook.worksheets.map((sheet) => {
    const rows: { row: number; cells: string[] }[] = [];
    sheet.eachRow({ includeEmpty: false }, (row, number) => {
      const width = Math.min(row.cellCount, WIDEST);
      const cells = Array.from({ length: width }, (_, index) => shown(row.getCell(index + 1).value).trim());
      if (cells.some((cell) => cell !== '')) rows.push({ row: number, cells });
    });
    return { name: sheet.name, rows };
  });
};

const shown = (value: CellValue | Partial<CellValue>): string => {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return dateShown(value);
  if (typeof value !== 'object') return String(value);
  if ('error' in value && value.error) return value.error;
  if ('richText' in value) return value.richText?.map(({ text }) => text).join('') ?? '';
  if ('formula' in value || 'sharedFormula' in value) return shown(value.result);
  if ('text' in value) return shown(value.text);
  return '';
};

// A date in a spreadsheet has no zone: exceljs hands the clock's face out as if it were UTC. Fractions of a second are
// what is left of a day that was counted in floating point.
const dateShown = (date: Date): string => {
  if (Number.isNaN(date.getTime())) return '';
  const [day = '', time = ''] = new Date(Math.round(date.getTime() / 1000) * 1000).toISOString().split(/[T.]/);
  return time === '00:00:00' ? day : `${day} ${time}`;
};
