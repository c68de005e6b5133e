import type { UnitId } from './ids.js';
import type { Asker } from './reading.policy.js';

/** The units that have to do with a case, as both decisions and lists know them. */
export type WhoseCase = Readonly<{
  community: UnitId;
  subdistrict: UnitId | undefined;
  reporters: readonly UnitId[];
  /** Units whose claim stands. */
  claimants: readonly UnitId[];
}>;

const CLAIMING = ['department-staff', 'department-head', 'organisation-member'];

/** Whether somebody needs to see whose concern a case is: where it is from, who coordinates, who is at work on it. */
export const maySeeResident = (asker: Asker, whose: WhoseCase): boolean =>
  mayServe(asker, whose) || (CLAIMING.includes(asker.role) && isOneOf(asker, whose.claimants));

/** Whether somebody may hand out what a resident follows the case by. */
export const mayServe = (asker: Asker, { community, subdistrict, reporters }: WhoseCase): boolean => {
  if (asker.role === 'coordinator') return true;
  if (asker.role === 'subdistrict-staff') return subdistrict !== undefined && isOneOf(asker, [subdistrict]);
  return asker.role === 'community-staff' && isOneOf(asker, [community, ...reporters]);
};

/** Whether somebody may erase whose concern a case is. */
export const mayErase = (asker: Asker, { community }: WhoseCase): boolean =>
  asker.role === 'coordinator' || (asker.role === 'community-staff' && isOneOf(asker, [community]));

/** Whether somebody may read who looked at the resident. */
export const mayReadLooks = (asker: Asker, whose: WhoseCase): boolean =>
  asker.role === 'auditor' || mayErase(asker, whose);

const isOneOf = ({ unit }: Asker, ids: readonly UnitId[]): boolean => unit !== undefined && ids.includes(unit.id);
