import type { Actor, Role } from '@crosswalk/identity';
import { unitIdOf } from '@crosswalk/organisation';

type Kind = Parameters<typeof unitIdOf>[0];

const person = (id: string, role: Role, kind: Kind, name: string): Actor => ({
  id,
  name: { zh: id, en: id },
  role,
  unit: { id: unitIdOf(kind, name), name, kind },
});

/** People of other units than those of the demonstration. */
export const morePeople: readonly Actor[] = [
  person('subdistrict-elsewhere', 'subdistrict-staff', 'subdistrict', '湖滨街道'),
  person('department-elsewhere', 'department-staff', 'department', '民政局'),
  person('head-elsewhere', 'department-head', 'department', '民政局'),
  person('leader-elsewhere', 'leadership', 'subdistrict', '湖滨街道'),
  person('auditor-elsewhere', 'auditor', 'subdistrict', '湖滨街道'),
];

/** Somebody of each role whose scope holds what is asked about; and, where there is one, somebody whose does not. */
const walkers = {
  'community-staff': ['chen-meilin', 'lin-jianguo'],
  'subdistrict-staff': ['zhou-ting', 'subdistrict-elsewhere'],
  coordinator: ['he-min'],
  'department-staff': ['xu-qiang', 'department-elsewhere'],
  'department-head': ['jiang-bo', 'head-elsewhere'],
  'organisation-member': ['fang-yun', 'gu-daming'],
  leadership: ['qian-wei', 'leader-elsewhere'],
  auditor: ['sun-li', 'auditor-elsewhere'],
  administrator: ['zhao-lei'],
} as const satisfies Readonly<Partial<Record<Role, readonly [own: string, other?: string]>>>;

export const peopleByRole = Object.entries(walkers) as readonly (readonly [Role, readonly string[]])[];
