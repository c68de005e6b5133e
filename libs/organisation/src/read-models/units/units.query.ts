import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import type { Position } from '@crosswalk/event-sourcing';
import { Checkpoints, projectionId } from '@crosswalk/projections';
import { DataSource } from 'typeorm';
import type { UnitKind } from '../../unit/events.js';
import { UnitRow, units } from './units.row.js';

/** What the list is narrowed to. `closed`: also the units that have come to their end. */
export type UnitsAsked = Readonly<{ kind?: UnitKind | undefined; closed?: boolean | undefined }>;

/** A unit as it stands today. `now`: what it was merged into. */
export type UnitNow = Pick<UnitRow, 'id' | 'kind' | 'name' | 'parent' | 'closed'> &
  Readonly<{ now?: Pick<UnitRow, 'id' | 'name'> }>;

type Answer = Readonly<{ items: readonly UnitNow[]; upToDate: boolean }>;

const PATIENCE_MS = 2000;

export class UnitsQuery extends Query<Answer> {
  constructor(
    readonly asked: UnitsAsked,
    readonly atLeast: Position | undefined,
  ) {
    super();
  }
}

@QueryHandler(UnitsQuery)
export class UnitsHandler implements IQueryHandler<UnitsQuery> {
  constructor(
    private readonly database: DataSource,
    private readonly checkpoints: Checkpoints,
  ) {}

  async execute({ asked: { kind, closed = false }, atLeast }: UnitsQuery): Promise<Answer> {
    const upToDate =
      atLeast === undefined || (await this.checkpoints.waitFor(projectionId(units), atLeast, PATIENCE_MS));
    const all = await this.database.getRepository(UnitRow).find({ order: { kind: 'ASC', name: 'ASC', id: 'ASC' } });
    const byId = new Map(all.map((unit) => [unit.id, unit]));
    const wanted = all.filter((unit) => (kind === undefined || unit.kind === kind) && (closed || !unit.closed));
    return { items: wanted.map((unit) => asItStands(unit, byId)), upToDate };
  }
}

const asItStands = (
  { id, kind, name, parent, closed, successor }: UnitRow,
  byId: ReadonlyMap<string, UnitRow>,
): UnitNow => {
  const now = successor === null ? undefined : present(successor, byId);
  const above = parent === null ? undefined : present(parent, byId);
  return {
    id,
    kind,
    name,
    parent: above?.id ?? parent,
    closed,
    ...(now ? { now: { id: now.id, name: now.name } } : {}),
  };
};

const present = (id: UnitRow['id'], byId: ReadonlyMap<string, UnitRow>): UnitRow | undefined => {
  const unit = byId.get(id);
  return unit?.successor ? present(unit.successor, byId) : unit;
};
