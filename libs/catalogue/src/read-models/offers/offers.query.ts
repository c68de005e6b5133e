import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import type { Position } from '@crosswalk/event-sourcing';
import { OrganisationSnapshot } from '@crosswalk/organisation';
import { Checkpoints, projectionId } from '@crosswalk/projections';
import pg from 'pg';
import { offersProjection, type ListedOffer } from './offers.projection.js';

/** What the catalogue is narrowed to; all of it when nothing is said. */
export type OffersAsked = Readonly<{
  procedure?: string | undefined;
  category?: string | undefined;
  /** What the unit offers, and what has gone into it did. */
  provider?: string | undefined;
  /** Only those that serve one of these places. */
  places?: readonly string[] | undefined;
  live?: boolean | undefined;
  /** Only those that can, or cannot, take another order now. */
  free?: boolean | undefined;
}>;

/** Where a page begins: after (or before) the offer of that moment and id. */
export type OffersFrom = Readonly<{ towards: 'next' | 'previous'; offeredAt: string; id: string }>;

type Page = Readonly<{ items: readonly ListedOffer[]; more: boolean; upToDate: boolean }>;

const PATIENCE_MS = 2000;

export class OffersQuery extends Query<Page> {
  constructor(
    readonly asked: OffersAsked,
    readonly page: Readonly<{ limit: number; from: OffersFrom | undefined }>,
    readonly atLeast: Position | undefined,
  ) {
    super();
  }
}

/** What a unit offered that was closed is not live: nobody is left to take the order. */
@QueryHandler(OffersQuery)
export class OffersHandler implements IQueryHandler<OffersQuery> {
  constructor(
    private readonly pool: pg.Pool,
    private readonly checkpoints: Checkpoints,
    private readonly organisation: OrganisationSnapshot,
  ) {}

  async execute({ asked, page: { limit, from }, atLeast }: OffersQuery): Promise<Page> {
    const id = projectionId(offersProjection);
    const upToDate = atLeast === undefined || (await this.checkpoints.waitFor(id, atLeast, PATIENCE_MS));
    const { successors } = await this.organisation.recent();
    const provider = asked.provider === undefined ? undefined : successors.everOf(asked.provider);
    const places = asked.places?.flatMap((place) => successors.everOf(place));
    const [way, order] = from?.towards === 'previous' ? ['>', 'ASC'] : ['<', 'DESC'];
    const { rows } = await this.pool.query<{ offer: ListedOffer }>(
      `SELECT offer FROM lists.offers_v1
       WHERE ($1::text IS NULL OR procedure = $1) AND ($2::text IS NULL OR category = $2)
         AND ($3::uuid[] IS NULL OR provider_id = ANY($3)) AND ($4::uuid[] IS NULL OR area = '{}' OR area && $4)
         AND ($5::boolean IS NULL OR (live AND provider_id <> ALL($10::uuid[])) = $5)
         AND ($6::boolean IS NULL OR (live AND provider_id <> ALL($10) AND orders < capacity) = $6)
         AND ($7::timestamptz IS NULL OR (offered_at, id) ${way} ($7, $8::uuid))
       ORDER BY offered_at ${order}, id ${order} LIMIT $9`,
      [
        ...[asked.procedure, asked.category, provider, places, asked.live, asked.free],
        ...[from?.offeredAt, from?.id, limit + 1, successors.closed()],
      ],
    );
    const found = rows
      .slice(0, limit)
      .map(({ offer }) => ({ ...offer, live: offer.live && !successors.isClosed(offer.provider.id) }));
    return { items: order === 'ASC' ? found.toReversed() : found, more: rows.length > limit, upToDate };
  }
}
