import { BREAKDOWN_LIST } from './breakdown-list.projection.js';

const named = (part: string): string => `breakdown_list${part}_v${BREAKDOWN_LIST.version}`;

/**
 * The tables of the list, in schema `lists`. Rows have their primary key only, so that each change of one stays on its
 * page. What is walked stands beside them: `changed` moves with every event, `sorted` only when a case moves.
 */
export const TABLES = {
  rows: named(''),
  sorted: named('_sorted'),
  changed: named('_changed'),
  guests: named('_guests'),
  search: named('_search'),
  cells: named('_cells'),
  totals: named('_totals'),
} as const;

/** The same for a reader. */
export const READ = {
  rows: `lists.${TABLES.rows}`,
  sorted: `lists.${TABLES.sorted}`,
  changed: `lists.${TABLES.changed}`,
  guests: `lists.${TABLES.guests}`,
  search: `lists.${TABLES.search}`,
  cells: `lists.${TABLES.cells}`,
  totals: `lists.${TABLES.totals}`,
} as const;
