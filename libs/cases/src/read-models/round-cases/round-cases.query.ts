import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import type { Position } from '@crosswalk/event-sourcing';
import type { Actor } from '@crosswalk/http';
import { Checkpoints, projectionId } from '@crosswalk/projections';
import pg from 'pg';
import type { Stage } from '../../case/standing-shape.projection.js';
import { readingBy } from '../../desk/readable-rows.js';
import { Sights } from '../../desk/sights.query.js';
import { roundCases, type RoundCase } from './round-cases.projection.js';

/** A case of a round, and where it stands now. */
export type CaseOfVisit = Readonly<{ id: string; number: string; title: string; stage: Stage }>;

type Answer = Readonly<{ items: readonly CaseOfVisit[]; upToDate: boolean }>;

const PATIENCE_MS = 2000;

/** For the room that keeps the rounds: the cases that one of them brought in, as far as one may read them. */
export class CasesOfVisitQuery extends Query<Answer> {
  constructor(
    readonly visit: string,
    readonly actor: Actor,
    readonly atLeast: Position | undefined,
  ) {
    super();
  }
}

@QueryHandler(CasesOfVisitQuery)
export class CasesOfVisitHandler implements IQueryHandler<CasesOfVisitQuery> {
  constructor(
    private readonly pool: pg.Pool,
    private readonly checkpoints: Checkpoints,
    private readonly sights: Sights,
  ) {}

  async execute({ visit, actor, atLeast }: CasesOfVisitQuery): Promise<Answer> {
    const id = projectionId(roundCases);
    const upToDate = atLeast === undefined || (await this.checkpoints.waitFor(id, atLeast, PATIENCE_MS));
    const { rows } = await this.pool.query<{ round_case: RoundCase }>(
      'SELECT round_case FROM lists.round_cases_v2 WHERE visit_id = $1 ORDER BY filed_at, id',
      [visit],
    );
    const cases = rows.map(({ round_case: { id: of, number, title, standing } }) => ({
      id: of,
      number,
      title,
      stage: standing.stage,
    }));
    return { items: await this.sights.readable(cases, readingBy(actor), atLeast), upToDate };
  }
}
