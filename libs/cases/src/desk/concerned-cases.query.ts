import { Injectable } from '@nestjs/common';
import type { Position } from '@crosswalk/event-sourcing';
import { Checkpoints } from '@crosswalk/projections';
import pg from 'pg';
import type { CaseId, UnitId } from '../case/ids.js';
import { LISTED } from './readable-rows.js';

/** The list has not seen yet what was to be asked about. */
export class ListBehind extends Error {
  override readonly name = 'ListBehind';
}

const PATIENCE_MS = 10_000;

/** For processes: which cases concern a unit, those that have come to their end as well. */
@Injectable()
export class ConcernedCases {
  constructor(
    private readonly pool: pg.Pool,
    private readonly checkpoints: Checkpoints,
  ) {}

  /** As of that position of the log or later. @throws ListBehind when the list does not come that far in time */
  async of(unit: UnitId, atLeast: Position): Promise<readonly CaseId[]> {
    if (!(await this.checkpoints.waitFor(LISTED, atLeast, PATIENCE_MS))) throw new ListBehind(LISTED);
    const { rows } = await this.pool.query<{ id: CaseId }>(
      `SELECT id FROM (
         SELECT id, filed_at FROM lists.breakdown_list_sorted_v5 WHERE community_id = $1::uuid
         UNION SELECT id, filed_at FROM lists.breakdown_list_sorted_v5 WHERE subdistrict_id = $1::uuid
         UNION SELECT id, filed_at FROM lists.breakdown_list_sorted_v5 WHERE department_id = $1::uuid
         UNION SELECT id, filed_at FROM lists.breakdown_list_guests_v5 WHERE unit_id = $1::uuid) c
       ORDER BY filed_at, id`,
      [unit],
    );
    return rows.map(({ id }) => id);
  }
}
