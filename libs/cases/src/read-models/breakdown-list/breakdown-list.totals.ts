import type { ClientBase } from 'pg';
import type { Reading } from '../../case/reading.policy.js';
import type { Stage } from '../../case/standing-shape.projection.js';
import { readableCells, type Bind } from '../../desk/readable-rows.js';
import { matching, type Filters } from './breakdown-list.filters.js';
import type { Open } from './breakdown-list.lanes.js';
import { READ } from './breakdown-list.tables.js';
import { run } from './breakdown-list.walks.js';

type OfUnit = Extract<Reading, { of: 'unit' }>;

const { cells: CELLS, totals: TOTALS, guests: GUESTS } = READ;

/** How many rows fit at most one filter and a stage. */
export const totalOf = async (client: ClientBase, filters: Filters): Promise<number> => {
  const { stage, ...others } = filters;
  const [filter, value] = Object.entries(others).find(([, each]) => each !== undefined) ?? ['', ''];
  const text = (bind: Bind): string => `SELECT coalesce(sum(t.n), 0) AS count FROM ${TOTALS} t
    WHERE t.filter = ${bind(filter, 'text')} AND t.value = ${bind(value, 'text')}${matching({ stage }, 't', bind)}`;
  const [row] = await run<{ count: string }>(client, text, 'kept');
  return Number(row?.count ?? 0);
};

/** How many rows a unit may read in a stage, or in any, and which of them are open to its kind. */
export type Reach = Readonly<{ count: number; open: readonly Open[] }>;

export const reachOf = async (client: ClientBase, { unit, kind }: OfUnit, stage?: Stage): Promise<Reach> => {
  const text = (bind: Bind): string => {
    const open = `t.open_to @> ARRAY[${bind(kind, 'text')}]`;
    return `SELECT CASE WHEN ${open} THEN t.open_to END AS kinds, array_agg(DISTINCT t.stage) AS stages, sum(t.n) AS n
      FROM ${TOTALS} t
      WHERE ((t.filter = '' AND t.value = '' AND ${open})
          OR (t.filter = 'reader' AND t.value = ${bind(unit, 'text')} AND NOT ${open}))
        AND t.n > 0${matching({ stage }, 't', bind)}
      GROUP BY 1`;
  };
  const rows = await run<{ kinds: string[] | null; stages: Stage[]; n: string }>(client, text, 'kept');
  return {
    count: rows.reduce((sum, { n }) => sum + Number(n), 0),
    open: rows.flatMap(({ kinds, stages }) => (kinds ? [{ kinds, stages }] : [])),
  };
};

/** How many rows, and in which cells as long as these are few. */
type InCells = Readonly<{ count: number; cells: readonly string[] | undefined }>;

/** The rows that fit filters and somebody may read, without those of guests. */
export const cellsOf = async (
  client: ClientBase,
  filters: Filters,
  reading: Reading,
  upTo: number,
): Promise<InCells> => {
  const text = (bind: Bind): string => `SELECT coalesce(sum(c.n), 0) AS count,
      CASE WHEN count(*) <= ${upTo} THEN array_agg(c.cell) END AS cells
    FROM ${CELLS} c WHERE c.n > 0 AND ${readableCells(reading, 'c', bind)}${matching(filters, 'c', bind)}`;
  const [row] = await run<{ count: string; cells: string[] | null }>(client, text, 'kept');
  return { count: Number(row?.count ?? 0), cells: row?.cells ?? undefined };
};

/** How many rows more fit filters and are read by a unit as a guest alone, as far as the limit. */
export const guestsIn = async (
  client: ClientBase,
  filters: Filters,
  reading: OfUnit,
  limit: number,
): Promise<number> => {
  const text = (bind: Bind): string => `SELECT count(*)::int AS count FROM (
    SELECT FROM ${GUESTS} g
    WHERE g.unit_id = ${bind(reading.unit, 'uuid')} AND NOT g.open_to @> ARRAY[${bind(reading.kind, 'text')}]
      ${matching(filters, 'g', bind)}
    LIMIT ${limit}) g`;
  const [row] = await run<{ count: number }>(client, text, 'kept');
  return row?.count ?? 0;
};
