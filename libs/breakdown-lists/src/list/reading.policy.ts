import type { Level } from './events.js';

/** Whose lists somebody reads: all of them, or those of their unit and around it. */
export type ListReading = Readonly<
  | { of: 'all' }
  | {
      of: 'unit';
      unit: string;
      /** The subdistrict of a community. */
      above?: string;
    }
>;

type Owned = Readonly<{ level: Level; unit: { id: string }; subdistrict?: { id: string } | undefined }>;

/**
 * Whether somebody may read a list: the district's are everybody's, a subdistrict's are its own and its communities', and
 * a community's its own and its subdistrict's.
 */
export const mayReadList = (reading: ListReading, { level, unit, subdistrict }: Owned): boolean => {
  if (reading.of === 'all' || level === 'district') return true;
  return [reading.unit, reading.above].includes(unit.id) || subdistrict?.id === reading.unit;
};
