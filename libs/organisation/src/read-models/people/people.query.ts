import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import type { Position } from '@crosswalk/event-sourcing';
import { Checkpoints, projectionId } from '@crosswalk/projections';
import pg from 'pg';
import type { ListedPerson } from './people.projection.js';
import type { Seen } from '../../desk/overseeing.js';
import { peopleProjection } from './people.row.js';

/**
 * What the list is narrowed to. `q`: part of a name or a sign-in name; `left`: also people who have left; `seen`: only
 * people with a post at one of these units; `only` and `except`: these people, and not those; `inPostOn`: people with a
 * post on that day.
 */
export type PeopleAsked = Readonly<{
  q?: string | undefined;
  unit?: string | undefined;
  left?: boolean | undefined;
  seen?: Seen;
  only?: readonly string[] | undefined;
  except?: readonly string[] | undefined;
  inPostOn?: string | undefined;
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

  async execute({ asked, page: { limit, from }, atLeast }: PeopleQuery): Promise<Page> {
    const id = projectionId(peopleProjection);
    const upToDate = atLeast === undefined || (await this.checkpoints.waitFor(id, atLeast, PATIENCE_MS));
    const [way, order] = from?.towards === 'previous' ? ['<', 'DESC'] : ['>', 'ASC'];
    const { rows } = await this.pool.query<{ person: ListedPerson }>(
      `SELECT person FROM lists.people_v1
       WHERE ${NARROWED} AND ($8::text IS NULL OR (name, id) ${way} ($8, $9))
       ORDER BY name ${order}, id ${order} LIMIT $10`,
      [...narrowing(asked), from?.name, from?.id, limit + 1],
    );
    const found = rows.slice(0, limit).map(({ person }) => person);
    return { items: order === 'DESC' ? found.toReversed() : found, more: rows.length > limit, upToDate };
  }
}

export class PeopleCount extends Query<number> {
  constructor(readonly asked: PeopleAsked) {
    super();
  }
}

@QueryHandler(PeopleCount)
export class PeopleCountHandler implements IQueryHandler<PeopleCount> {
  constructor(private readonly pool: pg.Pool) {}

  async execute({ asked }: PeopleCount): Promise<number> {
    const { rows } = await this.pool.query<{ count: number }>(
      `SELECT count(*)::int AS count FROM lists.people_v1 WHERE ${NARROWED}`,
      [...narrowing(asked)],
    );
    return rows[0]?.count ?? 0;
  }
}

const NARROWED = `($1::text IS NULL OR strpos(lower(id || ' ' || name || ' ' || (person->'name'->>'en')), lower($1)) > 0)
  AND ($2::uuid IS NULL OR units @> ARRAY[$2]) AND ($3 OR NOT gone) AND ($7::uuid[] IS NULL OR units && $7)
  AND ($4::text[] IS NULL OR id = ANY($4)) AND ($5::text[] IS NULL OR id <> ALL($5))
  AND ($6::text IS NULL OR EXISTS (
    SELECT FROM jsonb_array_elements(person->'posts') AS post
    WHERE post->>'from' <= $6 AND coalesce(post->>'to', $6) >= $6
  ))`;

const narrowing = ({ q, unit, left = false, only, except, inPostOn, seen }: PeopleAsked) =>
  [q, unit, left, only, except, inPostOn, seen && [...seen]] as const;
