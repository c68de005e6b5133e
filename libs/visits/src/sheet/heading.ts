import { columnOf, type Column } from './columns.js';
import type { Table } from '@crosswalk/sheets';

/** The row of headings: where our columns are, and what the others are called. */
export type Heading = Readonly<{
  /** Its place in the table; the rows to take come after it. */
  index: number;
  places: Readonly<Partial<Record<Column, number>>>;
  names: readonly string[];
}>;

// Above the headings there may be a title, a date, and groups of headings.
const DEEPEST = 15;

/** The row with most of our columns; the lowest of them, since headings may be merged over several rows. */
export const headingOf = (table: Table): Heading | undefined =>
  table
    .slice(0, DEEPEST)
    .map(({ cells, broken }, index) => ({ index, places: broken ? {} : placesIn(cells), names: cells }))
    .filter(({ places }) => isEnough(places))
    .reduce<Heading | undefined>((best, one) => (best && size(best) > size(one) ? best : one), undefined);

const size = ({ places }: Heading): number => Object.keys(places).length;

const isEnough = ({ door, outcome, title, category }: Heading['places']): boolean =>
  (door !== undefined && outcome !== undefined) || (title !== undefined && category !== undefined);

const placesIn = (cells: readonly string[]): Heading['places'] => {
  const places: Partial<Record<Column, number>> = {};
  cells.forEach((cell, place) => {
    const column = columnOf(cell);
    if (column) places[column] ??= place;
  });
  return places;
};
