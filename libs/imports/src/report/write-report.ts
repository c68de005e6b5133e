import { createWriteStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import type { LedgerLine } from '../ledger/import-ledger.js';

const HEADER = ['line', 'key', 'outcome', 'field', 'value', 'code', '原因', 'reason'];

/**
 * Writes what an import could not take, and what it took without, as CSV that spreadsheets open.
 * @param pages the run's remarks in the order of the file
 */
export const writeReport = (path: string, pages: AsyncIterable<readonly LedgerLine[]>): Promise<void> =>
  pipeline(async function* () {
    // Spreadsheets take a file for UTF-8 only when it says so.
    yield `\uFEFF${csvRow(HEADER)}`;
    for await (const remarks of pages) yield remarks.map(reportRow).join('');
  }, createWriteStream(path));

const reportRow = ({ line, key, outcome, field, value, code, words }: LedgerLine): string =>
  csvRow([String(line), key, outcome, field, value, code, words.zh, words.en]);

const csvRow = (fields: readonly string[]): string => `${fields.map(quoted).join(',')}\r\n`;

const quoted = (field: string): string => (/[",\r\n]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field);
