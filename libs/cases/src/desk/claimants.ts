import type { Unit, Units } from '@crosswalk/organisation';
import type { UnitRef } from '../case/events.js';
import { unitRef } from './asked.js';

type Claimant = Readonly<{ unit: UnitRef; kind: Unit['kind'] }>;

/** The unit that a request names in `field`, and its kind. @throws UnitRejected */
export const claimantNamed = async (units: Units, id: string, field: string): Promise<Claimant> => {
  const unit = await units.named(id, { field });
  return { unit: unitRef(unit), kind: unit.kind };
};
