import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import type { Position } from '@crosswalk/event-sourcing';
import { HOME_ZONE } from '@crosswalk/http';
import { Checkpoints, projectionId } from '@crosswalk/projections';
import pg from 'pg';
import type { Day, Instant } from '../../case/ids.js';
import type { Reading } from '../../case/reading.policy.js';
import { binding, readable, type Bind } from '../../desk/readable-rows.js';
import type { Raised, Signal } from './signals.projection.js';
import { WORK, type CaseAtWork } from './work.projection.js';

/** A case that leadership looks after, with the reasons, and since when it has been for the longest of them. */
export type Overseen = Readonly<{ work: CaseAtWork; signals: readonly Raised[]; since: Instant; due: Day | null }>;

export type OverseenPage = Readonly<{ items: readonly Overseen[]; count: number; more: boolean }>;

/** Where a page ends: the longest first. */
export type OverseenPlace = Readonly<{ since: Instant; id: string }>;

export type SignalsAsked = Readonly<{ reading: Reading; today: Day; limit: number; after: OverseenPlace | undefined }>;

/** The cases that whoever leads looks after, having seen the log up to `atLeast` if it can be had within two seconds. */
export class SignalsQuery extends Query<Readonly<{ page: OverseenPage; upToDate: boolean }>> {
  constructor(
    readonly asked: SignalsAsked,
    readonly atLeast: Position | undefined,
  ) {
    super();
  }
}

const PATIENCE_MS = 2_000;
/** Days after which a question has waited for long. */
const LONG_DAYS = 3;
const AT_ONCE: readonly Signal[] = ['supervised', 'reopened'];

type Row = Readonly<{ work: CaseAtWork; signals: readonly Signal[]; since: string; due: Day | null }>;
type Found = Readonly<{ count: number; items: readonly Row[] }>;

@QueryHandler(SignalsQuery)
export class SignalsHandler implements IQueryHandler<SignalsQuery> {
  constructor(
    private readonly pool: pg.Pool,
    private readonly checkpoints: Checkpoints,
  ) {}

  async execute({ asked, atLeast }: SignalsQuery) {
    const upToDate =
      atLeast === undefined || (await this.checkpoints.waitFor(projectionId(WORK), atLeast, PATIENCE_MS));
    return { page: await this.page(asked), upToDate };
  }

  private async page(asked: SignalsAsked): Promise<OverseenPage> {
    const { values, bind } = binding();
    const { limit, after } = asked;
    const beyond = after
      ? `WHERE (o.since, o.case_id) > (${bind(after.since, 'timestamptz')}, ${bind(after.id, 'uuid')})`
      : '';
    const item = `json_build_object('signals', o.signals, 'since', o.since, 'due', o.due, 'work', c.work)`;
    const text = `WITH o AS MATERIALIZED (${overseen(asked, bind)})
      SELECT (SELECT count(*)::int FROM o) AS count,
        (SELECT coalesce(json_agg(${item} ORDER BY o.since, o.case_id), '[]')
         FROM (SELECT o.* FROM o ${beyond} ORDER BY o.since, o.case_id LIMIT ${bind(limit + 1, 'int')}) o
         JOIN lists.work_cases_v5 c ON c.id = o.case_id) AS items`;
    const { rows } = await this.pool.query<Found>(text, [...values]);
    const { count = 0, items: found = [] } = rows[0] ?? {};
    const items = found.slice(0, limit).map(({ work, signals, since, due }) => ({
      ...{ work, due, since: new Date(since).toISOString() as Instant },
      signals: work.signals.filter(({ signal }) => signals.includes(signal)),
    }));
    return { items, count, more: found.length > limit };
  }
}

const overseen = ({ reading, today }: SignalsAsked, bind: Bind): string => `
  SELECT s.case_id, array_agg(s.signal) AS signals, min(s.since) AS since, min(s.due) AS due
  FROM lists.work_signals_v5 s
  WHERE ${readable(reading, 's', bind)} AND (s.signal = ANY (${bind(AT_ONCE, 'text[]')})
    OR (s.since AT TIME ZONE ${bind(HOME_ZONE, 'text')})::date <= ${bind(today, 'date')} - ${bind(LONG_DAYS, 'int')})
  GROUP BY s.case_id`;
