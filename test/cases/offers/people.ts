import fc from 'fast-check';
import type { UnitId } from '../../../libs/cases/src/case/ids.js';
import type { Asker } from '../../../libs/cases/src/case/reading.policy.js';
import { trafficPolice, urbanManagement, wangjiang, wangjiangStreet } from '../../support/crosswalk-story.js';
import { coordinator as walker, stranger } from '../requests/at-hand.js';

const of = (role: string, kind: string, { id }: { id: UnitId }): Asker => ({
  id: `${role}-of-${id}`,
  role,
  unit: { id, kind },
});

const district = { id: 'unit-of-上城区' as UnitId };
const claimants = [trafficPolice, urbanManagement, stranger, wangjiang];

/** The one who does in walks what is left open who does. */
const coordinator: Asker = { ...of('coordinator', 'district', district), id: walker };

/** Everybody there can be: of units that cases of walks are from, are with, or have nothing to do with. */
export const everybody: readonly Asker[] = [
  ...claimants.flatMap((unit) => [
    of('department-staff', 'department', unit),
    of('department-head', 'department', unit),
    of('organisation-member', 'organisation', unit),
    of('organisation-member', 'team', unit),
    of('community-staff', 'community', unit),
  ]),
  ...[wangjiangStreet, stranger].flatMap((unit) => [
    of('subdistrict-staff', 'subdistrict', unit),
    of('leadership', 'subdistrict', unit),
    of('auditor', 'subdistrict', unit),
  ]),
  coordinator,
  of('leadership', 'district', district),
  of('auditor', 'district', district),
  of('administrator', 'district', district),
  { id: 'token:1', role: 'machine' },
];

const busy = everybody.filter(({ role }) => ['coordinator', 'community-staff', 'department-head'].includes(role));

/** Anybody; half of the time one of those who have most to do. */
export const somebody = fc.oneof(fc.constantFrom(...everybody), fc.constantFrom(...busy), fc.constant(coordinator));
