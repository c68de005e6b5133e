import type { PostRole } from './events.js';
import type { UnitKind } from '../unit/ids.js';

const WHERE: Readonly<Record<PostRole, readonly UnitKind[]>> = {
  'community-staff': ['community', 'grid'],
  'subdistrict-staff': ['subdistrict'],
  coordinator: ['district'],
  'department-staff': ['department'],
  'department-head': ['department'],
  'organisation-member': ['organisation', 'team'],
  leadership: ['district', 'subdistrict'],
  auditor: ['district', 'subdistrict'],
  administrator: ['district'],
};

/** Whether there is such a role at units of that kind. */
export const isRoleAt = (role: PostRole, kind: UnitKind): boolean => WHERE[role].includes(kind);
