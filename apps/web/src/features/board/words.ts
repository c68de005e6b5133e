import { bilingual } from '../../components/bilingual.js';

export const boardWords = bilingual(
  {
    heading: '部门看板',
    of: '{{unit}} · 看板',
    unit: '看哪个单位',
    failed: '没有读到看板',
    mayNot: '以您的身份没有看板',
    mayNotHint: '看板给领办事项的部门、组织和队伍，以及专班、领导和审计。',
    more_one: '只列出前 {{count}} 件',
    more_other: '只列出前 {{count}} 件',
    nothing: '没有',
    columns: {
      'to-claim': '待领办',
      'in-hand': '在办',
      'due-soon': '即将到期',
      overdue: '已逾期',
      'waits-for-others': '等待他方',
    },
    about: {
      'to-claim': '邀请我们的，和谁都可以领办的',
      'in-hand': '我们牵头和协办的',
      'due-soon': '三天内到期',
      overdue: '过了期限还没办的',
      'waits-for-others': '我们有份，但现在轮到别人',
    },
    kinds: { department: '部门', organisation: '社会组织', team: '志愿队' },
  },
  {
    heading: 'Department board',
    of: 'Board of {{unit}}',
    unit: 'Whose board',
    failed: 'The board could not be read',
    mayNot: 'There is no board for your role',
    mayNotHint:
      'Boards are for departments, organisations and teams that claim cases, and for the coordinator, leadership and auditors.',
    more_one: 'Only the first {{count}} are shown',
    more_other: 'Only the first {{count}} are shown',
    nothing: 'none',
    columns: {
      'to-claim': 'To claim',
      'in-hand': 'In hand',
      'due-soon': 'Due soon',
      overdue: 'Overdue',
      'waits-for-others': 'Waits for others',
    },
    about: {
      'to-claim': 'We are invited, or anyone may claim',
      'in-hand': 'We lead or support it',
      'due-soon': 'Due within three days',
      overdue: 'Past its day and not done',
      'waits-for-others': 'We are part of it; others are next',
    },
    kinds: { department: 'Departments', organisation: 'Organisations', team: 'Teams' },
  },
);
