import { bilingual } from './bilingual.js';

/** What people call each role. */
export const roleWords = bilingual(
  {
    'community-staff': '社区社工',
    'subdistrict-staff': '街道干部',
    coordinator: '破难专班',
    'department-staff': '部门经办',
    'department-head': '部门负责人',
    'organisation-member': '组织/队伍成员',
    leadership: '领导',
    auditor: '审计',
    administrator: '管理员',
    machine: '系统',
  },
  {
    'community-staff': 'Community staff',
    'subdistrict-staff': 'Subdistrict staff',
    coordinator: 'Coordinator',
    'department-staff': 'Department staff',
    'department-head': 'Department head',
    'organisation-member': 'Organisation or team member',
    leadership: 'Leadership',
    auditor: 'Auditor',
    administrator: 'Administrator',
    machine: 'Machine',
  },
);
