import type { Words } from '@crosswalk/http';
import type { UnitKind } from '../unit/ids.js';

/** What people call each kind of unit. */
export const kindNames: Readonly<Record<UnitKind, Words>> = {
  district: { zh: '区', en: 'district' },
  subdistrict: { zh: '街道', en: 'subdistrict' },
  community: { zh: '社区', en: 'community' },
  grid: { zh: '网格', en: 'grid' },
  building: { zh: '楼宇', en: 'building' },
  department: { zh: '部门', en: 'department' },
  organisation: { zh: '社会组织', en: 'social organisation' },
  team: { zh: '志愿队', en: 'volunteer team' },
};
