import { CsvSplitter } from './csv-splitter.js';
import type { Table } from './table-row.js';

/** The rows of a CSV as spreadsheets save it: in UTF-8 or the national encoding, cut by commas, semicolons or tabs. */
export const readCsv = (bytes: Buffer): Table => {
  const text = decode(bytes);
  if (text.includes('\0')) throw new Error('Not a text');
  const splitter = new CsvSplitter(delimiterOf(text));
  return [...splitter.push(text), ...splitter.end()].map((record) =>
    'fields' in record
      ? { row: record.line, cells: record.fields.map((field) => field.trim()) }
      : { row: record.line, cells: [record.text], broken: true },
  );
};

const decode = (bytes: Buffer): string => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('gb18030', { fatal: true }).decode(bytes);
  }
};

const DELIMITERS = [',', ';', '\t'] as const;

const delimiterOf = (text: string): string => {
  const [first = ''] = text.split('\n', 1);
  const count = (delimiter: string): number => first.split(delimiter).length;
  return DELIMITERS.toSorted((a, b) => count(b) - count(a))[0] ?? ',';
};
