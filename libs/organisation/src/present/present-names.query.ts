import { Injectable } from '@nestjs/common';
import { OrganisationSnapshot } from '../snapshot/organisation-snapshot.js';
import type { UnitId } from '../unit/ids.js';
import { namedAsToday, unitsNamedIn, withPresentNames, type UnitToday } from './present-names.js';

/**
 * What units are called today, for answers that name them as they were called when something was recorded.
 *
 * `return this.present.in(dto)` at the end of a query's controller gives every `{id, name}` in the answer that is a unit
 * and is called otherwise today a `now: {id, name}`; the DTO declares it as `UnitNowDto`, optional.
 */
@Injectable()
export class PresentNames {
  constructor(private readonly snapshot: OrganisationSnapshot) {}

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
    const organisation = await this.snapshot.recent();
    const today = ids.flatMap((was) => {
      const id = organisation.present(was as UnitId);
      const unit = organisation.unit(id);
      return unit ? [[was, { id, name: unit.name }] as const] : [];
    });
    return new Map(today);
  }
}
