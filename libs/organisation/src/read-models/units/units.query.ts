import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import type { Position } from '@crosswalk/event-sourcing';
import { Checkpoints, projectionId } from '@crosswalk/projections';
import { DataSource } from 'typeorm';
import type { UnitKind } from '../../unit/events.js';
import { UnitRow, units } from './units.row.js';

type Answer = Readonly<{ items: readonly UnitRow[]; upToDate: boolean }>;

const PATIENCE_MS = 2000;

export class UnitsQuery extends Query<Answer> {
  constructor(
    readonly kind: UnitKind | undefined,
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

  async execute({ kind, atLeast }: UnitsQuery): Promise<Answer> {
    const upToDate =
      atLeast === undefined || (await this.checkpoints.waitFor(projectionId(units), atLeast, PATIENCE_MS));
    const items = await this.database
      .getRepository(UnitRow)
      .find({ where: kind === undefined ? {} : { kind }, order: { kind: 'ASC', name: 'ASC', id: 'ASC' } });
    return { items, upToDate };
  }
}
