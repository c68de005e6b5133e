import type { Units } from '@crosswalk/organisation';
import type { UnitRef } from '../case/events.js';
import { unitRef } from './asked.js';

type OfUnit = Readonly<{ department: string }>;

/** Members of a list of a request with the units they name in place of the ids. @throws UnitRejected naming the field */
export const withUnits = <Member extends OfUnit>(
  units: Units,
  members: readonly Member[],
  field: string,
): Promise<readonly (Omit<Member, 'department'> & { department: UnitRef })[]> =>
  Promise.all(
    members.map(async (member, place) => {
      const unit = await units.named(member.department, { field: `${field}.${place}.department` });
      return { ...member, department: unitRef(unit) };
    }),
  );
