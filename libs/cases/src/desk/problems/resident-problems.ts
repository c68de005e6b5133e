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
  'too-many-answers': {
    status: 409,
    zh: '这次办结您已反馈过 {most} 次，不能再改；有新情况请联系社区',
    en: 'You have answered {most} times about this resolution, so it cannot be changed again: tell your community if there is more',
  },
  'resident-told-already': {
    status: 409,
    zh: '这个事项已经登记了居民信息，请更正那一位，或登记「我也遇到」',
    en: 'Who the resident is was told already: correct that, or add somebody affected',
  },
  'resident-name-missing': {
    status: 422,
    zh: '请填写居民的姓名',
    en: 'Say what the resident is called',
  },
  'case-names-resident': {
    status: 422,
    zh: '事项的标题、描述或地点里写着这位居民的姓名或电话，请先更正事项，再登记居民信息',
    en: 'The title, description or place of the case holds the name or number of this resident: amend the case first',
  },
} as const satisfies Record<string, ProblemText>;
