import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import type { Position } from '@crosswalk/event-sourcing';
import type { Actor } from '@crosswalk/http';
import { OrganisationSnapshot, Units } from '@crosswalk/organisation';
import { Checkpoints, projectionId } from '@crosswalk/projections';
import pg from 'pg';
import type { Level } from '../../list/events.js';
import { ListReadings } from '../../desk/list-readings.js';
import { breakdownLists, type ListOnList } from './lists.projection.js';

export type ListsAsked = Readonly<{
  /** Who asks: lists that they may not read are not there. */
  actor: Actor;
  level?: Level | undefined;
  open?: boolean | undefined;
  /** A community: only the lists that its cases can be put on. */
  covering?: string | undefined;
  limit: number;
  /** The page after the list that was opened then. */
  after?: Readonly<{ openedAt: string; id: string }> | undefined;
  atLeast?: Position | undefined;
}>;

type Answer = Readonly<{ items: readonly ListOnList[]; more: boolean; upToDate: boolean }>;

/** The breakdown lists, newest first. */
export class ListsQuery extends Query<Answer> {
  constructor(readonly asked: ListsAsked) {
    super();
  }
}

const PATIENCE_MS = 2_000;
const LISTS = projectionId(breakdownLists);

@QueryHandler(ListsQuery)
export class ListsHandler implements IQueryHandler<ListsQuery> {
  constructor(
    private readonly pool: pg.Pool,
    private readonly checkpoints: Checkpoints,
    private readonly units: Units,
    private readonly organisation: OrganisationSnapshot,
    private readonly readings: ListReadings,
  ) {}

  async execute({ asked }: ListsQuery): Promise<Answer> {
    const { actor, level, open, covering, limit, after, atLeast } = asked;
    const upToDate = atLeast === undefined || (await this.checkpoints.waitFor(LISTS, atLeast, PATIENCE_MS));
    const { successors } = await this.organisation.recent();
    const everOf = (...units: readonly (string | undefined)[]): readonly string[] =>
      units.flatMap((unit) => (unit === undefined ? [] : successors.everOf(unit)));
    const owners = covering === undefined ? null : everOf(...(await this.above(covering)));
    const reading = await this.readings.of(actor);
    const [owned, below] = reading.of === 'all' ? [] : [everOf(reading.unit, reading.above), everOf(reading.unit)];
    const { rows } = await this.pool.query<{ list: ListOnList }>(
      `SELECT list FROM lists.breakdown_lists_v2
       WHERE ($1::text IS NULL OR level = $1) AND ($2::boolean IS NULL OR open = $2)
         AND ($3::uuid[] IS NULL OR unit_id = ANY($3))
         AND ($4::timestamptz IS NULL OR opened_at < $4 OR (opened_at = $4 AND id > $5))
         AND ($7::uuid[] IS NULL OR level = 'district' OR unit_id = ANY($7) OR subdistrict_id = ANY($8::uuid[]))
       ORDER BY opened_at DESC, id LIMIT $6`,
      [level, open, owners, after?.openedAt, after?.id, limit + 1, owned, below],
    );
    return { items: rows.slice(0, limit).map(({ list }) => list), more: rows.length > limit, upToDate };
  }

  /** The unit and all above it. */
  private async above(id: string): Promise<readonly string[]> {
    const unit = await this.units.find(id);
    return [id, ...(unit?.parent === undefined ? [] : await this.above(unit.parent))];
  }
}
