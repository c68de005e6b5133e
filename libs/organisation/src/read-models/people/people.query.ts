import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import type { Position } from '@crosswalk/event-sourcing';
import { Checkpoints, projectionId } from '@crosswalk/projections';
import pg from 'pg';
import type { ListedPerson } from './people.projection.js';
import type { Seen } from '../../desk/overseeing.js';
import { peopleProjection } from './people.row.js';

/**
 * What the list is narrowed to. `q`: part of a name or a sign-in name; `left`: also people who have left; `seen`: only
 * people with a post at one of these units.
 */
export type PeopleAsked = Readonly<{
  q?: string | undefined;
  unit?: string | undefined;
  left?: boolean | undefined;
  seen?: Seen;
}>;

/** Where a page begins: after (or before) whoever has that name. */
export type PeopleFrom = Readonly<{ towards: 'next' | 'previous'; name: string; id: string }>;

type Page = Readonly<{ items: readonly ListedPerson[]; more: boolean; upToDate: boolean }>;

const PATIENCE_MS = 2000;

export class PeopleQuery extends Query<Page> {
  constructor(
    readonly asked: PeopleAsked,
    readonly page: Readonly<{ limit: number; from: PeopleFrom | undefined }>,
    readonly atLeast: Position | undefined,
  ) {
    super();
  }
}

@QueryHandler(PeopleQuery)
export class PeopleHandler implements IQueryHandler<PeopleQuery> {
  constructor(
    private readonly pool: pg.Pool,
    private readonly checkpoints: Checkpoints,
  ) {}

  async execute({
    asked: { q, unit, left = false, seen },
    page: { limit, from },
    atLeast,
  }: PeopleQuery): Promise<Page> {
    const id = projectionId(peopleProjection);
    const upToDate = atLeast === undefined || (await this.checkpoints.waitFor(id, atLeast, PATIENCE_MS));
    const [way, order] = from?.towards === 'previous' ? ['<', 'DESC'] : ['>', 'ASC'];
    const { rows } = await this.pool.query<{ person: ListedPerson }>(
      `SELECT person FROM lists.people_v1
       WHERE ($1::text IS NULL OR strpos(lower(id || ' ' || name || ' ' || (person->'name'->>'en')), lower($1)) > 0)
         AND ($2::uuid IS NULL OR units @> ARRAY[$2]) AND ($3 OR NOT gone) AND ($7::uuid[] IS NULL OR units && $7)
         AND ($4::text IS NULL OR (name, id) ${way} ($4, $5))
       ORDER BY name ${order}, id ${order} LIMIT $6`,
      [q, unit, left, from?.name, from?.id, limit + 1, seen && [...seen]],
    );
    const found = rows.slice(0, limit).map(({ person }) => person);
    return { items: order === 'DESC' ? found.toReversed() : found, more: rows.length > limit, upToDate };
  }
}
