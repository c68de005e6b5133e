import type { UnitId } from './ids.js';

/** Who asks: as whom they act, and for which unit. */
export type Asker = Readonly<{
  id: string;
  role: string;
  unit?: Readonly<{ id: UnitId; kind: string; name?: string }>;
}>;

/** Which cases somebody may read: every one, those that concern their unit or are open to its kind, or none. */
export type Reading = Readonly<{ of: 'all' } | { of: 'unit'; unit: UnitId; kind: string } | { of: 'none' }>;

/** Whom a case concerns: the units it is from or was ever with, and the kinds of units that may claim it now. */
export type Sight = Readonly<{ units: readonly UnitId[]; openTo: readonly string[] }>;

const WHOLE_DISTRICT = ['coordinator', 'leadership', 'auditor'];
const OF_THEIR_UNIT = [
  'community-staff',
  'subdistrict-staff',
  'department-staff',
  'department-head',
  'organisation-member',
  'leadership',
  'auditor',
];

/** What somebody may read. The filter of every list of cases is made of this, and so is every answer about one case. */
export const readingOf = ({ role, unit }: Asker): Reading => {
  if (WHOLE_DISTRICT.includes(role) && unit?.kind === 'district') return { of: 'all' };
  if (OF_THEIR_UNIT.includes(role) && unit) return { of: 'unit', unit: unit.id, kind: unit.kind };
  return { of: 'none' };
};

/** Whether a case is among what somebody may read. */
export const mayRead = (reading: Reading, { units, openTo }: Sight): boolean => {
  if (reading.of !== 'unit') return reading.of === 'all';
  return units.includes(reading.unit) || openTo.includes(reading.kind);
};
