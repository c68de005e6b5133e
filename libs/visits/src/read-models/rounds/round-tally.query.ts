import { Query, QueryBus, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { CasesOfVisitQuery, readingBy, type CaseOfVisit } from '@crosswalk/cases';
import type { Position } from '@crosswalk/event-sourcing';
import type { Actor } from '@crosswalk/http';
import { OrganisationSnapshot } from '@crosswalk/organisation';
import { Checkpoints, projectionId } from '@crosswalk/projections';
import pg from 'pg';
import type { VisitId } from '../../round/ids.js';
import { readableRounds, readerOf } from './readable-rounds.js';
import { visitRounds, type ListedRound } from './rounds.projection.js';

/** A round with the cases it brought in, as they stand now; undefined also for whoever may not read it. */
export type RoundTally = Readonly<{ round: ListedRound; cases: readonly CaseOfVisit[]; upToDate: boolean }>;

const PATIENCE_MS = 2000;

export class RoundTallyQuery extends Query<RoundTally | undefined> {
  constructor(
    readonly id: VisitId,
    readonly actor: Actor,
    readonly atLeast: Position | undefined,
  ) {
    super();
  }
}

@QueryHandler(RoundTallyQuery)
export class RoundTallyHandler implements IQueryHandler<RoundTallyQuery> {
  constructor(
    private readonly pool: pg.Pool,
    private readonly checkpoints: Checkpoints,
    private readonly bus: QueryBus,
    private readonly organisation: OrganisationSnapshot,
  ) {}

  async execute({ id, actor, atLeast }: RoundTallyQuery): Promise<RoundTally | undefined> {
    const seen =
      atLeast === undefined || (await this.checkpoints.waitFor(projectionId(visitRounds), atLeast, PATIENCE_MS));
    const { items: cases, upToDate } = await this.bus.execute(new CasesOfVisitQuery(id, actor, atLeast));
    const { rows } = await this.pool.query<{ round: ListedRound }>(
      `SELECT round FROM lists.visit_rounds_v1 WHERE id = $1 AND ${readableRounds('$2', '$3')}`,
      [id, ...readerOf(readingBy(actor), (await this.organisation.recent()).successors)],
    );
    const [found] = rows;
    return found && { round: found.round, cases, upToDate: seen && upToDate };
  }
}
