import type { ProblemText } from '@crosswalk/http';

/** What is known of residents, and whose it is to know. */
export const residentProblems = {
  'text-names-somebody': {
    status: 422,
    zh: '这里请不要写姓名、电话、身份证号或邮箱：居民的姓名、电话和住址请填在「居民信息」中，那里会加密保存',
    en: 'No name, telephone, identity card or e-mail goes here: what is known of a resident belongs into the fields for the resident, where it is kept sealed',
  },
  'resident-not-told': {
    status: 404,
    zh: '这个事项没有登记居民信息',
    en: 'Nobody told who the resident of this case is',
  },
  'resident-not-yours-to-see': {
    status: 403,
    zh: '居民信息只对所属社区、街道、区级协调和正在办理的单位开放',
    en: 'The resident is shown only to the community, its subdistrict, the coordinators and the units at work on the case',
  },
  'resident-not-yours-to-erase': {
    status: 403,
    zh: '居民信息由所属社区或区级协调删除',
    en: 'A resident is erased by the community of the case or a coordinator',
  },
  'tracking-code-not-yours-to-issue': {
    status: 403,
    zh: '查询码由所属社区、街道或区级协调发放',
    en: 'A tracking code is issued by the community of the case, its subdistrict or a coordinator',
  },
} as const satisfies Record<string, ProblemText>;
