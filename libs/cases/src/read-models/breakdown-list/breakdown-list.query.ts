import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import type { Position } from '@crosswalk/event-sourcing';
import { Checkpoints, projectionId } from '@crosswalk/projections';
import pg from 'pg';
import type { ListPage, PageAsked } from './breakdown-list.page.js';
import { readListPage } from './breakdown-list.pages.js';
import { BREAKDOWN_LIST } from './breakdown-list.projection.js';

export type BreakdownListAnswer = ListPage & Readonly<{ upToDate: boolean }>;

/** One page of the breakdown list, having seen the log up to `atLeast` if it can be had within two seconds. */
export class BreakdownListQuery extends Query<BreakdownListAnswer> {
  constructor(
    readonly asked: PageAsked,
    readonly atLeast?: Position,
  ) {
    super();
  }
}

const PATIENCE_MS = 2_000;
const LIST = projectionId(BREAKDOWN_LIST);

@QueryHandler(BreakdownListQuery)
export class BreakdownListHandler implements IQueryHandler<BreakdownListQuery> {
  constructor(
    private readonly pool: pg.Pool,
    private readonly checkpoints: Checkpoints,
  ) {}

  async execute({ asked, atLeast }: BreakdownListQuery): Promise<BreakdownListAnswer> {
    const upToDate = atLeast === undefined || (await this.checkpoints.waitFor(LIST, atLeast, PATIENCE_MS));
    return { ...(await readListPage(this.pool, asked, LIST)), upToDate };
  }
}
