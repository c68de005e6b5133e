import type { UnitId } from '../../case/ids.js';
import type { Reading } from '../../case/reading.policy.js';
import { STAGES, type Stage } from '../../case/standing-shape.projection.js';
import { readable, type Bind } from '../../desk/readable-rows.js';
import { matching, type Filters } from './breakdown-list.filters.js';
import type { Segment } from './breakdown-list.segments.js';
import { SORTS, type SortName } from './breakdown-list.sorts.js';
import { READ } from './breakdown-list.tables.js';

/** What rows are taken of: the first of a segment in its order. */
export type Taken = Readonly<{ by: SortName; segment: Segment; limit: number; bind: Bind }>;

/** Rows that an index holds in every order, as a statement that gives their ids and keys. */
export type Lane = (taken: Taken) => string;

/** What lanes lead to: rows that fit filters, among those that somebody may read. */
export type Wanted = Readonly<{ filters: Filters; reading: Reading }>;

/** Takes the first rows of each of these stages. `walked`: what is walked, and what its rows have to fit. */
const byStage = (
  stages: readonly Stage[],
  { by, segment, limit, bind }: Taken,
  alias: 'r' | 'g',
  walked: string,
): string => {
  const { where, order } = segment;
  const key = `${alias}.${SORTS[by].column}`;
  return `
    SELECT m.id, m.key FROM unnest(${bind(stages, 'text[]')}) AS s (stage) CROSS JOIN LATERAL (
      SELECT ${alias}.id, ${key} AS key FROM ${walked}${where(alias, bind)}
      ORDER BY ${order(key, `${alias}.id`)} LIMIT ${limit}) m`;
};

const stagesOf = ({ stage }: Filters): readonly Stage[] => (stage === undefined ? STAGES : [stage]);

const fitting = ({ filters: { stage: _stage, ...others }, reading }: Wanted, bind: Bind): string => {
  const seen = reading.of === 'all' ? '' : ` AND ${readable(reading, 'r', bind)}`;
  return `${matching(others, 'r', bind)}${seen}`;
};

/** Along the index of a filter, in every stage at once. */
export const along =
  (wanted: Wanted): Lane =>
  (taken) =>
    byStage(
      stagesOf(wanted.filters),
      taken,
      'r',
      `${SORTS[taken.by].walked} r WHERE r.stage = s.stage${fitting(wanted, taken.bind)}`,
    );

/** Along the cases of a unit: those from it, or those it leads. */
const ofUnit =
  (column: 'community_id' | 'subdistrict_id' | 'department_id', unit: UnitId, wanted: Wanted): Lane =>
  (taken) => {
    const { bind } = taken;
    const own = `r.${column} = ${bind(unit, 'uuid')}`;
    return byStage(
      stagesOf(wanted.filters),
      taken,
      'r',
      `${SORTS[taken.by].walked} r WHERE r.stage = s.stage AND ${own}${fitting(wanted, bind)}`,
    );
  };

/** Along the cases that a unit reads besides. */
export const asGuest =
  (unit: UnitId, wanted: Wanted): Lane =>
  (taken) => {
    const { bind } = taken;
    const guests = `g.stage = s.stage AND g.unit_id = ${bind(unit, 'uuid')}`;
    const { stage: _stage, ...others } = wanted.filters;
    return byStage(
      stagesOf(wanted.filters),
      taken,
      'g',
      `${READ.guests} g WHERE ${guests}${matching(others, 'g', bind)}`,
    );
  };

/** Kinds of units that cases are open to, and the stages in which there are such cases. */
export type Open = Readonly<{ kinds: readonly string[]; stages: readonly Stage[] }>;

/** Along the cases that are open to just these kinds of units. */
const openTo =
  ({ kinds, stages }: Open, wanted: Wanted): Lane =>
  (taken) => {
    const { bind } = taken;
    const open = `r.open_to = ${bind(kinds, 'text[]')} AND r.open_to <> '{}'`;
    return byStage(
      stages,
      taken,
      'r',
      `${SORTS[taken.by].walked} r WHERE r.stage = s.stage AND ${open}${fitting(wanted, bind)}`,
    );
  };

/** Along everything that a unit may read. */
export const readBy = (unit: UnitId, open: readonly Open[], wanted: Wanted): Lane =>
  merged([
    ofUnit('community_id', unit, wanted),
    ofUnit('subdistrict_id', unit, wanted),
    ofUnit('department_id', unit, wanted),
    asGuest(unit, wanted),
    ...open.map((one) => openTo(one, wanted)),
  ]);

/** All rows of a few cells, or all hits of a search. */
export const taken =
  (column: 'cell' | 'id', values: readonly string[]): Lane =>
  ({ by, segment: { where }, bind }) => {
    const { walked, column: key } = SORTS[by];
    const inCells = walked === READ.sorted ? 'r' : 'c';
    const cells = inCells === 'r' ? '' : ` JOIN ${READ.sorted} c ON c.id = r.id`;
    const these =
      column === 'id' ? `r.id = ANY(${bind(values, 'uuid[]')})` : `${inCells}.cell = ANY(${bind(values, 'bigint[]')})`;
    return `SELECT r.id, r.${key} AS key FROM ${walked} r${column === 'id' ? '' : cells} WHERE ${these}${where('r', bind)}`;
  };

/** Along several lanes at once; a row that lies on two is there once. */
export const merged =
  (lanes: readonly Lane[]): Lane =>
  (each) =>
    lanes.map((lane) => `(${lane(each)})`).join(' UNION ');

/** The first rows of a lane, in order. */
export const firstOf = (lane: Lane, each: Taken): string =>
  `SELECT l.id, l.key FROM (${lane(each)}) l ORDER BY ${each.segment.order('l.key', 'l.id')} LIMIT ${each.limit}`;
