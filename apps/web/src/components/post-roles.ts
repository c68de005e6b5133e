import type { Schemas, Unit } from '../api/client.js';

type Role = Schemas['GivePostDto']['role'];

/** At which kinds of units there is each role; the API judges it again. */
export const PLACES_OF_ROLES: Readonly<Record<Role, readonly Unit['kind'][]>> = {
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

export const POST_ROLES: readonly Role[] = [
  'community-staff',
  'subdistrict-staff',
  'coordinator',
  'department-staff',
  'department-head',
  'organisation-member',
  'leadership',
  'auditor',
  'administrator',
];
