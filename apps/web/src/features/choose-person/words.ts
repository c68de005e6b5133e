import { bilingual } from '../../components/bilingual.js';

export const peopleWords = bilingual(
  {
    heading: '您是谁？',
    intro: '这是演示用的登录：没有密码，选一个人就以他的身份办事。正式的登录会替换这一页。',
    failed: '没有读到人员名单',
    roles: {
      'community-staff': '社区社工',
      'subdistrict-staff': '街道干部',
      coordinator: '破难专班',
      'department-staff': '部门经办',
      'organisation-member': '组织/队伍成员',
      leadership: '领导',
      auditor: '审计',
      administrator: '管理员',
      machine: '系统',
    },
    does: {
      'community-staff': '点题，确认或不予确认办结结果',
      'subdistrict-staff': '点题，把事项列入清单，吹哨',
      coordinator: '列入清单，吹哨，结案，重启',
      'department-staff': '领办，退单，办结',
      'organisation-member': '提供服务，接单，认领，办结',
      leadership: '查看清单和事项',
      auditor: '查看清单和全过程',
      administrator: '管理单位',
      machine: '',
    },
  },
  {
    heading: 'Who are you?',
    intro:
      'This is a demonstration sign-in: no password, choose a person and act as them. The real sign-in will replace it.',
    failed: 'The people could not be read',
    roles: {
      'community-staff': 'Community staff',
      'subdistrict-staff': 'Subdistrict staff',
      coordinator: 'Coordinator',
      'department-staff': 'Department staff',
      'organisation-member': 'Organisation or team member',
      leadership: 'Leadership',
      auditor: 'Auditor',
      administrator: 'Administrator',
      machine: 'Machine',
    },
    does: {
      'community-staff': 'Files cases, confirms or refuses what was done',
      'subdistrict-staff': 'Files cases, puts them on a list, invites departments',
      coordinator: 'Lists, invites, closes and reopens cases',
      'department-staff': 'Claims, releases and resolves cases',
      'organisation-member': 'Offers services, accepts orders, claims errands, delivers',
      leadership: 'Looks at the list and the cases',
      auditor: 'Looks at the list and the whole history',
      administrator: 'Looks after the units',
      machine: '',
    },
  },
);
