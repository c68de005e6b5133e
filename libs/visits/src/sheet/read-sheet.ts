import { newestOf, type KnownProcedures } from '@crosswalk/procedures';
import { VisitRejected } from '../round/rejections.js';
import type { Fault } from './faults.js';
import { headingOf, type Heading } from './heading.js';
import { NOT_YET, readRow, type Entry, type Surroundings } from './read-row.js';
import { RowKeys } from './row-key.js';
import { readTables } from './table.js';
import type { TableRow } from '@crosswalk/sheets';

/** What a sheet says, and what of it cannot be taken. `names`: of the columns, as the sheet calls them. */
export type Sheet = Readonly<{
  rows: number;
  /** Rows that only name a door. */
  notYet: number;
  entries: readonly Entry[];
  faults: readonly Fault[];
  cellsOf: (row: number) => readonly string[];
  names: readonly string[];
  /** SHA-256 of what it says that is not personal: by it a request that is repeated is known from another one. */
  digest: string;
}>;

const MOST_ROWS = 1000;

/**
 * Reads a sheet of visits and requests.
 * @throws VisitRejected when it is none, has no headings or nothing below them, or is too long
 */
export const readSheet = async (
  bytes: Buffer,
  { from, now, procedures }: Readonly<{ from: string; now: string; procedures: KnownProcedures }>,
): Promise<Sheet> => {
  const { heading, rows } = await tableIn(bytes);
  const surroundings: Surroundings = { from, now, procedures: newestOf(procedures.offered), heading };
  const keys = new RowKeys(heading.names, surroundings.procedures);
  const read = rows.map((row) => readRow(row, keys, surroundings));
  const cells = new Map(rows.map((row) => [row.row, row.cells]));
  return {
    rows: rows.length,
    notYet: read.filter((one) => one === NOT_YET).length,
    entries: read.flatMap((one) => (one === NOT_YET || 'faults' in one ? [] : [one])),
    faults: read.flatMap((one) => (one !== NOT_YET && 'faults' in one ? one.faults : [])),
    cellsOf: (row) => cells.get(row) ?? [],
    names: heading.names,
    digest: keys.ofAll(rows),
  };
};

const tableIn = async (bytes: Buffer): Promise<Readonly<{ heading: Heading; rows: readonly TableRow[] }>> => {
  for (const table of await readTables(bytes)) {
    const heading = headingOf(table);
    if (!heading) continue;
    const rows = table.slice(heading.index + 1);
    if (rows.length === 0) throw new VisitRejected('sheet-without-rows', {}, 'file');
    if (rows.length > MOST_ROWS) {
      const details = { rows: String(rows.length), most: String(MOST_ROWS) };
      throw new VisitRejected('sheet-too-long', details, 'file');
    }
    return { heading, rows };
  }
  throw new VisitRejected('sheet-without-heading', {}, 'file');
};
