import type { Reading } from '@crosswalk/cases';
import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import type { Position } from '@crosswalk/event-sourcing';
import { OrganisationSnapshot } from '@crosswalk/organisation';
import { Checkpoints, projectionId } from '@crosswalk/projections';
import pg from 'pg';
import { readableRounds, readerOf } from './readable-rounds.js';
import { visitRounds, type ListedRound } from './rounds.projection.js';

/** What the list is narrowed to; every round when nothing is said. */
export type RoundsAsked = Readonly<{
  community?: string | undefined;
  subdistrict?: string | undefined;
  open?: boolean | undefined;
}>;

/** Where a page begins: after (or before) the round that was opened then. */
export type RoundsFrom = Readonly<{ towards: 'next' | 'previous'; openedAt: string; id: string }>;

type Page = Readonly<{ items: readonly ListedRound[]; more: boolean; upToDate: boolean }>;

const PATIENCE_MS = 2000;

export class RoundsQuery extends Query<Page> {
  constructor(
    readonly asked: RoundsAsked,
    readonly reading: Reading,
    readonly page: Readonly<{ limit: number; from: RoundsFrom | undefined }>,
    readonly atLeast: Position | undefined,
  ) {
    super();
  }
}

@QueryHandler(RoundsQuery)
export class RoundsHandler implements IQueryHandler<RoundsQuery> {
  constructor(
    private readonly pool: pg.Pool,
    private readonly checkpoints: Checkpoints,
    private readonly organisation: OrganisationSnapshot,
  ) {}

  async execute({ asked, reading, page: { limit, from }, atLeast }: RoundsQuery): Promise<Page> {
    const id = projectionId(visitRounds);
    const upToDate = atLeast === undefined || (await this.checkpoints.waitFor(id, atLeast, PATIENCE_MS));
    const [way, order] = from?.towards === 'previous' ? ['>', 'ASC'] : ['<', 'DESC'];
    const { successors } = await this.organisation.recent();
    const everOf = (unit: string | undefined) => (unit === undefined ? undefined : successors.everOf(unit));
    const { community, subdistrict, open } = asked;
    const { rows } = await this.pool.query<{ round: ListedRound }>(
      `SELECT round FROM lists.visit_rounds_v1
       WHERE ($1::uuid[] IS NULL OR community_id = ANY($1)) AND ($2::uuid[] IS NULL OR subdistrict_id = ANY($2))
         AND ($3::boolean IS NULL OR open = $3)
         AND ($4::timestamptz IS NULL OR (opened_at, id) ${way} ($4, $5::uuid))
         AND ${readableRounds('$7', '$8')}
       ORDER BY opened_at ${order}, id ${order} LIMIT $6`,
      [
        ...[everOf(community), everOf(subdistrict), open, from?.openedAt, from?.id, limit + 1],
        ...readerOf(reading, successors),
      ],
    );
    const found = rows.slice(0, limit).map(({ round }) => round);
    return { items: order === 'ASC' ? found.toReversed() : found, more: rows.length > limit, upToDate };
  }
}
