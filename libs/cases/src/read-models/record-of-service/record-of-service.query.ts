import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import type { Position } from '@crosswalk/event-sourcing';
import { Checkpoints, projectionId } from '@crosswalk/projections';
import pg from 'pg';
import { DEEDS, type Deed } from './deeds.js';
import { recordOfService } from './record-of-service.projection.js';

/** What one unit did in one half-year. */
export type RecordOfService = Readonly<Record<Deed, number>> &
  Readonly<{ unitId: string; unitName: string; half: string }>;

export type RecordsAsked = Readonly<{
  unit?: string | undefined;
  half?: string | undefined;
  procedure?: string | undefined;
  /** The only unit whose record whoever asks may read. */
  only?: string | undefined;
}>;

type Answer = Readonly<{ items: readonly RecordOfService[]; upToDate: boolean }>;

const PATIENCE_MS = 2000;

export class RecordsOfServiceQuery extends Query<Answer> {
  constructor(
    readonly asked: RecordsAsked,
    readonly atLeast: Position | undefined,
  ) {
    super();
  }
}

const COUNTS = DEEDS.map((deed) => `COALESCE(sum(n) FILTER (WHERE deed = '${deed}'), 0)::int AS "${deed}"`).join(', ');

const RECORDS = `
  SELECT unit_id AS "unitId", max(unit_name) AS "unitName", half, ${COUNTS}
  FROM lists.record_of_service_v1
  WHERE ($1::uuid IS NULL OR unit_id = $1) AND ($2::text IS NULL OR half = $2)
    AND ($3::text IS NULL OR procedure = $3) AND ($4::uuid IS NULL OR unit_id = $4) AND n <> 0
  GROUP BY unit_id, half
  ORDER BY half DESC, "delivered" DESC, "claimed" DESC, max(unit_name), unit_id`;

@QueryHandler(RecordsOfServiceQuery)
export class RecordsOfServiceHandler implements IQueryHandler<RecordsOfServiceQuery> {
  constructor(
    private readonly pool: pg.Pool,
    private readonly checkpoints: Checkpoints,
  ) {}

  async execute({ asked: { unit, half, procedure, only }, atLeast }: RecordsOfServiceQuery): Promise<Answer> {
    const id = projectionId(recordOfService);
    const upToDate = atLeast === undefined || (await this.checkpoints.waitFor(id, atLeast, PATIENCE_MS));
    const { rows } = await this.pool.query<RecordOfService>(RECORDS, [unit, half, procedure, only]);
    return { items: rows, upToDate };
  }
}
