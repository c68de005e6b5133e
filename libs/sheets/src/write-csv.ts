// A spreadsheet would take such a cell for a formula and carry it out.
const FORMULA = /^[=+\-@\t\r]/;
const MARKED = /^'(?=[=+\-@\t\r'])/;

/** A CSV that spreadsheets open as text: quoted, marked as UTF-8, and nothing in it a formula. */
export const writeCsv = (rows: readonly (readonly string[])[]): Buffer =>
  Buffer.from(`\uFEFF${rows.map((cells) => cells.map(written).join(',')).join('\r\n')}\r\n`);

/** What a cell says, without the mark that keeps spreadsheets from carrying it out. */
export const plainText = (cell: string): string => cell.replace(MARKED, '');

/** What a cell says, marked where a spreadsheet could take it for a formula. */
export const markedText = (text: string): string => (FORMULA.test(text) || MARKED.test(text) ? `'${text}` : text);

const written = (text: string): string => `"${markedText(text).replaceAll('"', '""')}"`;
