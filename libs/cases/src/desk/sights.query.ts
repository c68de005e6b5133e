import { Injectable } from '@nestjs/common';
import type { Position } from '@crosswalk/event-sourcing';
import { Checkpoints } from '@crosswalk/projections';
import pg from 'pg';
import type { UnitId } from '../case/ids.js';
import { mayRead, type Reading, type Sight } from '../case/reading.policy.js';
import { LISTED } from './readable-rows.js';

type Row = Readonly<{ id: string; units: readonly UnitId[]; openTo: readonly string[] }>;

const PATIENCE_MS = 2_000;

/** Whom cases concern, as the breakdown list has heard. */
@Injectable()
export class Sights {
  constructor(
    private readonly pool: pg.Pool,
    private readonly checkpoints: Checkpoints,
  ) {}

  /** By the ids of the cases, having waited briefly until the list has seen the log up to there. */
  async of(ids: readonly string[], atLeast?: Position): Promise<ReadonlyMap<string, Sight>> {
    if (ids.length === 0) return new Map();
    if (atLeast !== undefined) await this.checkpoints.waitFor(LISTED, atLeast, PATIENCE_MS);
    const { rows } = await this.pool.query<Row>({
      name: 'sights',
      text: `SELECT id, readers AS units, open_to AS "openTo" FROM lists.${LISTED} WHERE id = ANY($1::uuid[])`,
      values: [ids],
    });
    return new Map(rows.map(({ id, ...sight }) => [id, sight]));
  }

  /** Those of the cases that somebody may read, in the same order. */
  async readable<Case extends { readonly id: string }>(
    cases: readonly Case[],
    reading: Reading,
    atLeast?: Position,
  ): Promise<readonly Case[]> {
    if (reading.of !== 'unit') return reading.of === 'all' ? cases : [];
    const ids = cases.map(({ id }) => id);
    const sights = await this.of(ids, atLeast);
    return cases.filter(({ id }) => {
      const sight = sights.get(id);
      return sight !== undefined && mayRead(reading, sight);
    });
  }
}
