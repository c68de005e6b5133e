import { bilingual } from './bilingual.js';

/** What kinds of units there are. */
export const unitWords = bilingual(
  {
    kinds: {
      district: '区',
      subdistrict: '街道',
      community: '社区',
      grid: '网格',
      building: '楼宇',
      department: '部门',
      organisation: '社会组织',
      team: '志愿队',
    },
  },
  {
    kinds: {
      district: 'District',
      subdistrict: 'Subdistrict',
      community: 'Community',
      grid: 'Grid',
      building: 'Building',
      department: 'Department',
      organisation: 'Social organisation',
      team: 'Volunteer team',
    },
  },
);
