import { plainText, readSheets, type Sheet, type TableRow } from '@crosswalk/sheets';
import { UnitRejected } from '../unit/rejections.js';
import { columnsOf, PARTS, type Column, type Part } from './columns.js';

/** A row with what stands under each heading. `at`: the letters of the columns. */
export type Row = Readonly<{
  part: Part;
  sheet?: string;
  line: number;
  broken: boolean;
  cells: Partial<Record<Column, string>>;
  at: Partial<Record<Column, string>>;
}>;

const MOST_ROWS = 20_000;
const parts = Object.keys(PARTS) as Part[];

/**
 * The rows of every sheet whose headings are known.
 * @throws UnitRejected when the file is no sheet, when no heading is known, or when it is too long
 */
export const readRows = async (bytes: Buffer): Promise<readonly Row[]> => {
  const sheets = await readSheets(bytes).catch((cause: unknown) => {
    throw Object.assign(new UnitRejected('sheet-unreadable', {}, 'file'), { cause });
  });
  const read = sheets.map(rowsOf);
  if (read.every((rows) => rows === undefined)) throw new UnitRejected('sheet-without-heading', {}, 'file');
  const rows = read.flatMap((some) => some ?? []);
  if (rows.length > MOST_ROWS) {
    throw new UnitRejected('sheet-too-long', { rows: String(rows.length), most: String(MOST_ROWS) }, 'file');
  }
  return rows;
};

const rowsOf = ({ name, rows }: Sheet): readonly Row[] | undefined => {
  const [heading, ...below] = rows;
  const found = heading && parts.map((part) => headingOf(part, heading)).find((known) => known !== undefined);
  return found && below.map((row) => rowOf(row, found, name));
};

type Heading = Readonly<{ part: Part; places: ReadonlyMap<Column, number> }>;

/** Where the columns of a part stand; undefined where the first two of them do not. */
const headingOf = (part: Part, { cells }: TableRow): Heading | undefined => {
  const named = columnsOf(part).map(([column, { zh, en }]) => {
    const place = cells.findIndex((cell) => [zh, en.toLowerCase()].includes(plainText(cell).toLowerCase()));
    return [column, place] as const;
  });
  const places = new Map(named.filter(([, place]) => place >= 0));
  return named.slice(0, 2).every(([column]) => places.has(column)) ? { part, places } : undefined;
};

const rowOf = ({ row, cells, broken }: TableRow, { part, places }: Heading, sheet?: string): Row => {
  const shown = [...places].flatMap(([column, place]) => {
    const text = plainText(cells[place] ?? '').normalize('NFC');
    return text === '' ? [] : [[column, text] as const];
  });
  const at = Object.fromEntries([...places].map(([column, place]) => [column, letterOf(place)]));
  return {
    part,
    line: row,
    broken: broken === true,
    cells: Object.fromEntries(shown),
    at,
    ...(sheet === undefined ? {} : { sheet }),
  };
};

/** A, B … Z, AA, AB … as spreadsheets name their columns. */
const letterOf = (place: number): string =>
  (place >= 26 ? letterOf(Math.floor(place / 26) - 1) : '') + String.fromCodePoint(65 + (place % 26));
