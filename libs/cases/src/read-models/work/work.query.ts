import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import type { Position } from '@crosswalk/event-sourcing';
import { Checkpoints, projectionId } from '@crosswalk/projections';
import pg from 'pg';
import type { Day, Instant } from '../../case/ids.js';
import type { NextStep } from '../../case/next.projection.js';
import { WORK, type CaseAtWork, type Place, type RelationToCase } from './work.projection.js';

/**
 * Whose desk: a unit's with every case that units of its kind may claim, or a coordinator's (of one subdistrict).
 * `steps`: the only ones that somebody who coordinates there takes; all of them when undefined.
 */
export type Desk = Readonly<{
  unit: string | undefined;
  kind: string | undefined;
  coordinates: boolean;
  subdistrict: string | undefined;
  steps?: readonly NextStep[] | undefined;
}>;

/** `columns`: of a department's board; only what waits for the desk when 'waiting'. */
export type WorkAsked = Readonly<{
  desk: Desk;
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
  steps: readonly NextStep[];
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
    const pages = await Promise.all(asked.map((one) => this.page(one)));
    return { pages, upToDate };
  }

  private async page({ desk, column, today, limit, after }: WorkAsked): Promise<WorkPage> {
    const values = [desk.unit, desk.kind, desk.coordinates, desk.subdistrict, today, SOON_DAYS, desk.steps];
    const lying = `FROM lists.work_places_v1 p WHERE (${ON_DESK}) AND (${IN_COLUMN[column]})
      AND $5::date IS NOT NULL AND $6::int IS NOT NULL`;
    const counted = await this.pool.query<{ count: number }>(`SELECT count(*)::int AS count ${lying}`, values);
    const { rows } = await this.pool.query<Pick<Place, 'relation' | 'steps'> & { due: Day | null; work: CaseAtWork }>(
      `SELECT p.relation, p.steps, p.due::text AS due, c.work
       FROM (SELECT p.* ${lying}
           AND ($8::date IS NULL OR (coalesce(p.due, '${NO_DAY}'), p.changed_at, p.case_id) > ($8, $9::timestamptz, $10::uuid))
         ORDER BY coalesce(p.due, '${NO_DAY}'), p.changed_at, p.case_id LIMIT $11) p
       JOIN lists.work_cases_v1 c ON c.id = p.case_id
       ORDER BY coalesce(p.due, '${NO_DAY}'), p.changed_at, p.case_id`,
      [...values, after && (after.due ?? NO_DAY), after?.changedAt, after?.id, limit + 1],
    );
    const items = rows.slice(0, limit).map((row) => ({ ...row, steps: stepsAt(desk, row) }));
    return { items, count: counted.rows[0]?.count ?? 0, more: rows.length > limit };
  }
}

const stepsAt = ({ steps }: Desk, place: Pick<Place, 'relation' | 'steps'>): readonly NextStep[] =>
  steps && place.relation === 'coordinator' ? place.steps.filter((step) => steps.includes(step)) : place.steps;

const ON_DESK = `p.unit_id = $1::uuid OR (p.unit_id IS NULL AND p.relation = 'open' AND $2::text = ANY (p.kinds))
  OR (p.unit_id IS NULL AND p.relation = 'coordinator' AND $3::boolean AND ($4::uuid IS NULL OR p.subdistrict_id = $4)
    AND ($7::text[] IS NULL OR p.steps && $7))`;

const HELD = `p.relation IN ('lead', 'support')`;

const IN_COLUMN: Readonly<Record<Column | 'waiting', string>> = {
  waiting: 'cardinality(p.steps) > 0',
  'to-claim': `p.relation IN ('invited', 'open')`,
  'in-hand': HELD,
  'due-soon': `${HELD} AND p.due >= $5::date AND p.due <= $5::date + $6::int`,
  overdue: `${HELD} AND p.due < $5::date`,
  'waits-for-others': `${HELD} AND cardinality(p.steps) = 0`,
};
