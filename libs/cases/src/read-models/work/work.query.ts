import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { unreachable, type Position } from '@crosswalk/event-sourcing';
import { Checkpoints, projectionId } from '@crosswalk/projections';
import pg from 'pg';
import type { Day, Instant } from '../../case/ids.js';
import type { NextStep } from '../../case/next.projection.js';
import type { Reading } from '../../case/reading.policy.js';
import { binding, readable, type Bind } from '../../desk/readable-rows.js';
import { WORK, type CaseAtWork, type Place, type RelationToCase } from './work.projection.js';

/** An offer of the catalogue: what it covers, and where; everywhere when `area` is empty. */
export type Covered = Readonly<{ procedure: string; category: string; area: readonly string[] }>;

/** Whose desk: a unit's with every case that it may claim, or a coordinator's (of one subdistrict). */
export type Desk = Readonly<{
  unit: string | undefined;
  kind: string | undefined;
  /** What the unit offers and has a place free for: orders are claimed by those whose offer covers them. */
  offers: readonly Covered[];
  coordinates: boolean;
  subdistrict: string | undefined;
  /** The only steps that somebody who coordinates there takes; all of them when undefined. */
  steps?: readonly NextStep[] | undefined;
  /** Steps that wait for somebody else at the unit: its head. */
  forHead: readonly NextStep[];
}>;

/** `columns`: of a department's board; only what waits for the desk when 'waiting'. */
export type WorkAsked = Readonly<{
  desk: Desk;
  reading: Reading;
  column: Column | 'waiting';
  today: Day;
  limit: number;
  after: WorkPlace | undefined;
}>;

export const COLUMNS = ['to-claim', 'in-hand', 'due-soon', 'overdue', 'waits-for-others'] as const;
export type Column = (typeof COLUMNS)[number];

/** Where a page ends: by when it is due, those without a day last, then the longest unchanged first. */
export type WorkPlace = Readonly<{ due: Day | null; changedAt: Instant; id: string }>;

export type WorkItem = Readonly<{
  work: CaseAtWork;
  relation: RelationToCase;
  /** What waits for the desk, without what waits for the head of its unit. */
  steps: readonly NextStep[];
  forHead: readonly NextStep[];
  due: Day | null;
}>;

export type WorkPage = Readonly<{
  items: readonly WorkItem[];
  count: number;
  more: boolean;
}>;

/** Several columns of one desk, having seen the log up to `atLeast` if it can be had within two seconds. */
export class WorkQuery extends Query<Readonly<{ pages: readonly WorkPage[]; upToDate: boolean }>> {
  constructor(
    readonly asked: readonly WorkAsked[],
    readonly atLeast: Position | undefined,
  ) {
    super();
  }
}

const PATIENCE_MS = 2_000;
const SOON_DAYS = 3;
// After every day there is, so that what has no day comes last.
const NO_DAY = 'infinity';

@QueryHandler(WorkQuery)
export class WorkHandler implements IQueryHandler<WorkQuery> {
  constructor(
    private readonly pool: pg.Pool,
    private readonly checkpoints: Checkpoints,
  ) {}

  async execute({ asked, atLeast }: WorkQuery) {
    const id = projectionId(WORK);
    const upToDate = atLeast === undefined || (await this.checkpoints.waitFor(id, atLeast, PATIENCE_MS));
    return { pages: await this.pages(asked), upToDate };
  }

  /** All of them in one statement, a row for each. */
  private async pages(asked: readonly WorkAsked[]): Promise<readonly WorkPage[]> {
    const { values, bind } = binding();
    const text = asked.map((one, place) => `SELECT ${place} AS place, ${counted(one, bind)}, ${shown(one, bind)}`);
    const { rows } = await this.pool.query<Found>(`${text.join(' UNION ALL ')} ORDER BY place`, [...values]);
    return asked.map(({ desk, limit }, place) => {
      const { count = 0, items = [] } = rows[place] ?? {};
      const lying = items.slice(0, limit).map((row) => ({ ...row, ...stepsAt(desk, row) }));
      return { items: lying, count, more: items.length > limit };
    });
  }
}

type Lying = Pick<Place, 'relation' | 'steps'> & { due: Day | null; work: CaseAtWork };
type Found = Readonly<{ count: number; items: readonly Lying[] }>;

const counted = (asked: WorkAsked, bind: Bind): string => `(SELECT count(*)::int ${lying(asked, bind)}) AS count`;

const shown = (asked: WorkAsked, bind: Bind): string => {
  const { limit, after } = asked;
  const order = `coalesce(p.due, '${NO_DAY}'), p.changed_at, p.case_id`;
  const beyond =
    after &&
    ` AND (${order}) > (${bind(after.due ?? NO_DAY, 'date')}, ${bind(after.changedAt, 'timestamptz')}, ${bind(after.id, 'uuid')})`;
  const item = `json_build_object('relation', p.relation, 'steps', p.steps, 'due', p.due, 'work', c.work)`;
  return `(SELECT coalesce(json_agg(${item} ORDER BY ${order}), '[]')
    FROM (SELECT p.* ${lying(asked, bind)}${beyond ?? ''} ORDER BY ${order} LIMIT ${bind(limit + 1, 'int')}) p
    JOIN lists.work_cases_v4 c ON c.id = p.case_id) AS items`;
};

const stepsAt = ({ steps: own, forHead }: Desk, { relation, steps }: Lying): Pick<WorkItem, 'steps' | 'forHead'> => {
  const taken = own && relation === 'coordinator' ? steps.filter((step) => own.includes(step)) : steps;
  return {
    steps: taken.filter((step) => !forHead.includes(step)),
    forHead: taken.filter((step) => forHead.includes(step)),
  };
};

const lying = ({ desk, reading, column, today }: WorkAsked, bind: Bind): string =>
  `FROM lists.work_places_v4 p WHERE (${onDesk(desk, bind)}) AND (${inColumn(column, desk, today, bind)})
     AND ${readable(reading, 'p', bind)}`;

const onDesk = (desk: Desk, bind: Bind): string => {
  const { unit, kind, offers, coordinates, subdistrict, steps } = desk;
  const covered = `EXISTS (
    SELECT FROM jsonb_to_recordset(${bind(JSON.stringify(offers), 'jsonb')}) AS o (procedure text, category text, area uuid[])
    WHERE o.procedure = p.procedure AND o.category = p.category
      AND (o.area = '{}' OR o.area && ARRAY[p.community_id, p.subdistrict_id]))`;
  const open = `p.relation = 'open' AND ${bind(kind, 'text')} = ANY (p.kinds) AND (NOT p.offered OR ${covered})`;
  const there = subdistrict === undefined ? '' : ` AND p.subdistrict_id = ${bind(subdistrict, 'uuid')}`;
  const theirs = steps === undefined ? '' : ` AND p.steps && ${bind(steps, 'text[]')}`;
  return [
    `p.unit_id = ${bind(unit, 'uuid')}`,
    `(p.unit_id IS NULL AND ${open})`,
    ...(coordinates ? [`(p.unit_id IS NULL AND p.relation = 'coordinator'${there}${theirs})`] : []),
  ].join(' OR ');
};

const HELD = `p.relation IN ('lead', 'support')`;

const inColumn = (column: Column | 'waiting', { forHead }: Desk, today: Day, bind: Bind): string => {
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
