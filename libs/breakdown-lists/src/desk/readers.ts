/** Who may look at breakdown lists and their editions. */
export const READERS = [
  'community-staff',
  'subdistrict-staff',
  'coordinator',
  'department-staff',
  'organisation-member',
  'leadership',
  'auditor',
] as const;
