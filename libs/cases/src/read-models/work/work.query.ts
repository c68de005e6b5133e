import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import type { Position } from '@crosswalk/event-sourcing';
import { Checkpoints, projectionId } from '@crosswalk/projections';
import pg from 'pg';
import { readDesks } from './work.reading.js';
import type { WorkAsked, WorkPage } from './work.asked.js';
import { WORK } from './work.projection.js';

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

@QueryHandler(WorkQuery)
export class WorkHandler implements IQueryHandler<WorkQuery> {
  constructor(
    private readonly pool: pg.Pool,
    private readonly checkpoints: Checkpoints,
  ) {}

  async execute({ asked, atLeast }: WorkQuery) {
    const id = projectionId(WORK);
    const upToDate = atLeast === undefined || (await this.checkpoints.waitFor(id, atLeast, PATIENCE_MS));
    return { pages: await readDesks(this.pool, asked), upToDate };
  }
}
