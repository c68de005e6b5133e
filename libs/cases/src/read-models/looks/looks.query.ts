import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import type { Position } from '@crosswalk/event-sourcing';
import { HOME_ZONE } from '@crosswalk/http';
import { Checkpoints, projectionId } from '@crosswalk/projections';
import { looks } from '@crosswalk/residents';
import pg from 'pg';
import type { Reading } from '../../case/reading.policy.js';
import { binding, LISTED, readableCase, type Bind } from '../../desk/readable-rows.js';

/** A look on the list; its case is absent until the breakdown list knows it. */
export type LookOnList = Readonly<{
  key: string;
  resident: string;
  case: Readonly<{ id: string; number: string; title: string }> | null;
  by: string;
  role: string;
  unit: Readonly<{ id: string; name: string }> | null;
  at: Date;
  fields: readonly string[];
  reason: string | null;
}>;

/** Where a page ends: the last look first. */
export type LookPlace = Readonly<{ at: string; key: string }>;

export type LooksAsked = Readonly<{
  reading: Reading;
  person: string | undefined;
  /** Days at the installation, both of them included. */
  from: string | undefined;
  to: string | undefined;
  limit: number;
  after: LookPlace | undefined;
}>;

type Answer = Readonly<{ items: readonly LookOnList[]; count: number; more: boolean; upToDate: boolean }>;

/** Looks at the residents of the cases that somebody may read, the last first. */
export class LooksQuery extends Query<Answer> {
  constructor(
    readonly asked: LooksAsked,
    readonly atLeast: Position | undefined,
  ) {
    super();
  }
}

const PATIENCE_MS = 2_000;

@QueryHandler(LooksQuery)
export class LooksHandler implements IQueryHandler<LooksQuery> {
  constructor(
    private readonly pool: pg.Pool,
    private readonly checkpoints: Checkpoints,
  ) {}

  async execute({ asked, atLeast }: LooksQuery): Promise<Answer> {
    const upToDate = atLeast === undefined || (await this.seen(atLeast));
    const counting = binding();
    const count = `SELECT count(*)::int AS count FROM lists.looks_v1 l WHERE ${wanted(asked, counting.bind)}`;
    const counted = await this.pool.query<{ count: number }>(count, [...counting.values]);
    const { values, bind } = binding();
    const { limit, after } = asked;
    const beyond = after && ` AND (l.at, l.key) < (${bind(after.at, 'timestamptz')}, ${bind(after.key, 'text')})`;
    const text = `SELECT l.key, l.resident_id AS resident, l.person AS by, l.role, l.unit, l.at, l.fields, l.reason,
        CASE WHEN c.id IS NULL THEN NULL ELSE jsonb_build_object('id', c.id, 'number', c.told->'number', 'title', c.told->'title') END AS case
      FROM lists.looks_v1 l LEFT JOIN lists.${LISTED} c ON c.id = l.case_id
      WHERE ${wanted(asked, bind)}${beyond ?? ''}
      ORDER BY l.at DESC, l.key DESC LIMIT ${bind(limit + 1, 'int')}`;
    const { rows } = await this.pool.query<LookOnList>(text, [...values]);
    return { items: rows.slice(0, limit), count: counted.rows[0]?.count ?? 0, more: rows.length > limit, upToDate };
  }

  private async seen(atLeast: Position): Promise<boolean> {
    const lists = [projectionId(looks), LISTED];
    const reached = await Promise.all(lists.map((id) => this.checkpoints.waitFor(id, atLeast, PATIENCE_MS)));
    return reached.every(Boolean);
  }
}

const wanted = ({ reading, person, from, to }: LooksAsked, bind: Bind): string =>
  [
    readableCase(reading, 'l.case_id', bind),
    ...(person === undefined ? [] : [`l.person = ${bind(person, 'text')}`]),
    ...(from === undefined ? [] : [`l.at >= ${dayBegins(from, 0, bind)}`]),
    ...(to === undefined ? [] : [`l.at < ${dayBegins(to, 1, bind)}`]),
  ].join(' AND ');

const dayBegins = (day: string, later: number, bind: Bind): string =>
  `(${bind(day, 'date')} + ${bind(later, 'int')})::timestamp AT TIME ZONE ${bind(HOME_ZONE, 'text')}`;
