export { CsvSplitter } from './csv-splitter.js';
export { readSheets } from './read-sheets.js';
export type { CsvRecord } from './record.js';
export type { Sheet, Table, TableRow } from './table-row.js';
export { markedText, plainText, writeCsv } from './write-csv.js';
export { newWorkbook } from './workbook.js';
