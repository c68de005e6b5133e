import ExcelJS, { type CellValue } from 'exceljs';

export type SheetCell = CellValue;

/** An XLSX with one sheet of these rows; `draw` merges and formats cells. */
export const xlsxOf = async (
  rows: readonly (readonly SheetCell[])[],
  draw: (sheet: ExcelJS.Worksheet) => void = () => undefined,
): Promise<Buffer> => {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet('走访登记');
  for (const row of rows) sheet.addRow([...row]);
  draw(sheet);
  return Buffer.from(await workbook.xlsx.writeBuffer());
};

/** A CSV of these rows, none of whose cells needs quotes. */
export const csvOf = (rows: readonly (readonly string[])[]): Buffer =>
  Buffer.from(rows.map((row) => row.join(',')).join('\r\n'));
