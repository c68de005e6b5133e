import { Injectable } from '@nestjs/common';
import pg from 'pg';
import { namedAsToday, unitsNamedIn, withPresentNames, type UnitToday } from './present-names.js';

/**
 * What units are called today, for answers that name them as they were called when something was recorded.
 *
 * `return this.present.in(dto)` at the end of a query's controller gives every `{id, name}` in the answer that is a unit
 * and is called otherwise today a `now: {id, name}`; the DTO declares it as `UnitNowDto`, optional. One small query an
 * answer, however many units it names.
 */
@Injectable()
export class PresentNames {
  constructor(private readonly pool: pg.Pool) {}

  /** The answer, with what its units are called today. */
  async in<Answer>(answer: Answer): Promise<Answer> {
    const named = unitsNamedIn(answer);
    return named.size === 0 ? answer : withPresentNames(answer, await this.of([...named]));
  }

  /** The answer, in which units go by the names they have today: for lists and boards, which show how things stand. */
  async namedAsToday<Answer>(answer: Answer): Promise<Answer> {
    const named = unitsNamedIn(answer);
    return named.size === 0 ? answer : namedAsToday(answer, await this.of([...named]));
  }

  /** The units of these ids as they are today: themselves, or what they were merged into. */
  async of(ids: readonly string[]): Promise<ReadonlyMap<string, UnitToday>> {
    const { rows } = await this.pool.query<{ was: string } & UnitToday>({
      name: 'present-names',
      text: `
        WITH RECURSIVE walk (was, at) AS (
          SELECT id, id FROM unnest($1::uuid[]) AS given (id)
          UNION ALL
          SELECT walk.was, unit.successor FROM walk JOIN lists.units_v2 AS unit ON unit.id = walk.at
          WHERE unit.successor IS NOT NULL
        )
        SELECT walk.was, unit.id, unit.name FROM walk JOIN lists.units_v2 AS unit ON unit.id = walk.at
        WHERE unit.successor IS NULL`,
      values: [ids],
    });
    return new Map(rows.map(({ was, id, name }) => [was, { id, name }]));
  }
}
