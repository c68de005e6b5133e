import type { Role, Words } from '@crosswalk/http';

export { ROLES, type Actor, type Role } from '@crosswalk/http';

/** Everybody whose work is with cases: those who keep the accounts, and machines, read none. */
export const READERS = [
  'community-staff',
  'subdistrict-staff',
  'coordinator',
  'department-staff',
  'department-head',
  'organisation-member',
  'leadership',
  'auditor',
] as const satisfies readonly Role[];

/** What people call each role. */
export const roleNames = {
  'community-staff': { zh: '社区社工', en: 'community staff' },
  'subdistrict-staff': { zh: '街道干部', en: 'subdistrict staff' },
  coordinator: { zh: '破难专班', en: 'coordinator' },
  'department-staff': { zh: '部门经办', en: 'department staff' },
  'department-head': { zh: '部门负责人', en: 'department head' },
  'organisation-member': { zh: '组织/队伍成员', en: 'organisation or team member' },
  leadership: { zh: '领导', en: 'leadership' },
  auditor: { zh: '审计', en: 'auditor' },
  administrator: { zh: '管理员', en: 'administrator' },
  machine: { zh: '系统', en: 'machine' },
} satisfies Record<Role, Words>;

// What follows from what people do is asked for under the name of a process, such as `process:absorb-merged`.
const MACHINE = /^process:/;

/** What people call whoever is no person; undefined for anybody else. */
export const nameOfMachine = (actorId: string): Words | undefined =>
  MACHINE.test(actorId) ? roleNames.machine : undefined;
