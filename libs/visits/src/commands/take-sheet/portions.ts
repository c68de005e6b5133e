import type { SheetRow } from './take-sheet.decision.js';

const MOST_ROWS = 300;
// Well below what one append may carry, since every event takes its metadata along.
const MOST_BYTES = 300_000;

/** The rows in portions that the log takes in one append; one portion at least. */
export const portionsOf = (rows: readonly SheetRow[]): readonly (readonly SheetRow[])[] => {
  const portions: SheetRow[][] = [[]];
  let bytes = 0;
  for (const row of rows) {
    const size = Buffer.byteLength(JSON.stringify(row));
    const portion = portions.at(-1);
    if (portion && portion.length < MOST_ROWS && bytes + size <= MOST_BYTES) {
      portion.push(row);
      bytes += size;
    } else {
      portions.push([row]);
      bytes = size;
    }
  }
  return portions;
};
