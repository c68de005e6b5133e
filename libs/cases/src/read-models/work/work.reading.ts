import { unreachable } from '@crosswalk/event-sourcing';
import { createHash } from 'node:crypto';
import type { Pool } from 'pg';
import type { Day } from '../../case/ids.js';
import { binding, readable, type Bind } from '../../desk/readable-rows.js';
import { COORDINATOR, NO_DAY } from './work.desks.js';
import type { CaseAtWork, Place } from './work.projection.js';
import type { Desk, WorkAsked, WorkItem, WorkPage } from './work.asked.js';

const SOON_DAYS = 3;

type Lying = Pick<Place, 'relation' | 'steps'> & { due: Day | null; work: CaseAtWork };
type Found = Readonly<{ count: number; items: readonly Lying[] }>;

/** Several columns of desks in one statement, a row for each. */
export const readDesks = async (pool: Pool, asked: readonly WorkAsked[]): Promise<readonly WorkPage[]> => {
  const { values, bind } = binding();
  const parts = asked.map((one, place) => `SELECT ${place} AS place, ${countOf(one, bind)}, ${pageOf(one, bind)}`);
  const text = `${parts.join(' UNION ALL ')} ORDER BY place`;
  // Planning takes longer than looking: a connection keeps its plans.
  const name = createHash('md5').update(text).digest('base64');
  const { rows } = await pool.query<Found>({ name, text, values: [...values] });
  return asked.map(({ desk, limit }, place) => {
    const { count = 0, items = [] } = rows[place] ?? {};
    const lying = items.slice(0, limit).map((row) => ({ ...row, ...stepsAt(desk, row) }));
    return { items: lying, count, more: items.length > limit };
  });
};

/** From the counters where everything on the desk may be read: the people who work at it read what lies there. */
const countOf = (asked: WorkAsked, bind: Bind): string => {
  const { reading, desk } = asked;
  const own = reading.of === 'all' || (reading.of === 'unit' && reading.unit === desk.unit);
  const counted = own
    ? `SELECT sum(p.n) FROM lists.work_counts_v5 p WHERE p.n > 0 AND (${walks(desk, bind).join(' OR ')})`
    : `SELECT count(*) FROM lists.work_desks_v5 p
       WHERE (${walks(desk, bind).join(' OR ')}) AND ${readable(reading, 'p', bind)}`;
  return `coalesce((${counted} AND ${inColumn(asked, bind)}), 0)::int AS count`;
};

const ORDER = 'p.due, p.changed_at, p.case_id';

const pageOf = (asked: WorkAsked, bind: Bind): string => {
  const { desk, reading, limit, after } = asked;
  const beyond =
    after &&
    ` AND (${ORDER}) > (${bind(after.due ?? NO_DAY, 'date')}, ${bind(after.changedAt, 'timestamptz')}, ${bind(after.id, 'uuid')})`;
  const fits = `${inColumn(asked, bind)} AND ${readable(reading, 'p', bind)}${beyond ?? ''}`;
  const first = (walk: string): string =>
    `(SELECT p.* FROM lists.work_desks_v5 p WHERE ${walk} AND ${fits} ORDER BY ${ORDER} LIMIT ${limit + 1})`;
  const item = `json_build_object('relation', p.relation, 'steps', p.steps,
    'due', CASE WHEN isfinite(p.due) THEN p.due END, 'work', c.work)`;
  return `(SELECT coalesce(json_agg(${item} ORDER BY ${ORDER}), '[]')
    FROM (SELECT * FROM (${walks(desk, bind).map(first).join(' UNION ALL ')}) p ORDER BY ${ORDER} LIMIT ${limit + 1}) p
    JOIN lists.work_cases_v5 c ON c.id = p.case_id) AS items`;
};

const stepsAt = (
  { steps: own, forHead }: Desk,
  { relation, steps }: Pick<Lying, 'relation' | 'steps'>,
): Pick<WorkItem, 'steps' | 'forHead'> => {
  const taken = own && relation === 'coordinator' ? steps.filter((step) => own.includes(step)) : steps;
  return {
    steps: taken.filter((step) => !forHead.includes(step)),
    forHead: taken.filter((step) => forHead.includes(step)),
  };
};

/** What lies on a desk, each along an index: its unit's own, what its kind may claim, and what is to be coordinated. */
const walks = ({ unit, kind, offers, coordinates, subdistrict, steps }: Desk, bind: Bind): readonly string[] => {
  const covered = `EXISTS (
    SELECT FROM jsonb_to_recordset(${bind(JSON.stringify(offers), 'jsonb')}) AS o (procedure text, category text, area uuid[])
    WHERE o.procedure = p.procedure AND o.category = p.category
      AND (o.area = '{}' OR o.area && ARRAY[p.community_id, p.subdistrict_id]))`;
  const there = subdistrict === undefined ? '' : ` AND p.subdistrict_id = ${bind(subdistrict, 'uuid')}`;
  const theirs = steps === undefined ? '' : ` AND p.steps && ${bind(steps, 'text[]')}`;
  return [
    ...(unit === undefined ? [] : [`p.desk = ${bind(unit, 'text')}`]),
    ...(kind === undefined ? [] : [`(p.desk = ${bind(kind, 'text')} AND (NOT p.offered OR ${covered}))`]),
    ...(coordinates ? [`(p.desk = '${COORDINATOR}'${there}${theirs})`] : []),
    ...(unit === undefined && kind === undefined && !coordinates ? ['false'] : []),
  ];
};

const HELD = `p.relation IN ('lead', 'support')`;

const inColumn = ({ column, desk: { forHead }, today }: WorkAsked, bind: Bind): string => {
  switch (column) {
    case 'waiting':
      return `NOT p.steps <@ ${bind(forHead, 'text[]')}`;
    case 'to-claim':
      return `p.relation IN ('invited', 'open')`;
    case 'in-hand':
      return HELD;
    case 'due-soon':
      return `${HELD} AND p.due >= ${bind(today, 'date')} AND p.due <= ${bind(today, 'date')} + ${bind(SOON_DAYS, 'int')}`;
    case 'overdue':
      return `${HELD} AND p.due < ${bind(today, 'date')}`;
    case 'waits-for-others':
      return `${HELD} AND cardinality(p.steps) = 0`;
    default:
      return unreachable(column);
  }
};
