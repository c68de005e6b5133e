import type { ProblemText } from '@crosswalk/http';

/** Where a case stands, and how it is filed and listed. */
export const filingProblems = {
  'case-unknown': { status: 404, zh: '没有这个事项', en: 'There is no such case' },
  'case-not-open': {
    status: 409,
    zh: '事项已{stage}，不能再办理这一步',
    en: 'The case is {stage}: this step is no longer possible',
  },
  'case-suspended': {
    status: 409,
    zh: '事项已挂账，{reviewOn} 复查；请先恢复办理',
    en: 'The case is suspended until its review on {reviewOn}: resume it first',
  },
  'case-not-suspended': { status: 409, zh: '事项没有挂账', en: 'The case is not suspended' },
  'case-not-listed': {
    status: 409,
    zh: '事项还没有上清单，请先列入破难清单',
    en: 'The case is on no breakdown list yet: it has to be listed first',
  },
  'case-not-claimed': {
    status: 409,
    zh: '还没有单位牵头领办这个事项',
    en: 'Nobody has claimed this case as lead yet',
  },
  'case-already-resolved': {
    status: 409,
    zh: '事项已办结，正等待社区确认',
    en: 'The case is resolved and waits for its community to confirm',
  },
  'case-not-resolved': { status: 409, zh: '事项还没有办结', en: 'The case is not resolved yet' },
  'case-not-closed': {
    status: 409,
    zh: '事项没有结案，不需要重启',
    en: 'The case is not closed, so there is nothing to reopen',
  },
  'case-returned': {
    status: 409,
    zh: '事项已退回社区补充，补充后才能继续',
    en: 'The case was returned to its community for more: it has to be filed again first',
  },
  'case-not-returned': { status: 409, zh: '事项没有被退回', en: 'The case was not returned' },
  'case-already-claimed': {
    status: 409,
    zh: '事项已由{department}领办，不能再办理这一步',
    en: 'The case is claimed by {department} already: this step is no longer possible',
  },
  'occurred-before-last-step': {
    status: 422,
    zh: '发生时间 {at} 早于上一步的时间 {since}',
    en: 'It is said to have occurred on {at}, before the step it follows on {since}',
  },
  'occurred-before-filing': {
    status: 422,
    zh: '发生时间 {occurred} 早于点题的时间 {filedAt}',
    en: 'It is said to have occurred on {occurred}, before the case was filed on {filedAt}',
  },
  'occurred-in-the-future': {
    status: 422,
    zh: '发生时间 {occurred} 还没有到',
    en: 'It is said to have occurred on {occurred}, which is still to come',
  },
  'day-in-the-past': { status: 422, zh: '{day} 早于今天', en: '{day} is before today' },
  'case-filed-already': { status: 409, zh: '这个事项已经点题', en: 'This case is filed already' },
  'category-unknown': { status: 422, zh: '没有「{category}」这个类别', en: 'There is no category “{category}”' },
  'answer-wrong': { status: 422, zh: '「{question}」{fault}', en: '“{question}”: {fault}' },
  'procedure-unknown': { status: 422, zh: '没有「{procedure}」这种流程', en: 'There is no procedure “{procedure}”' },
  'not-yours-to-file': {
    status: 403,
    zh: '「{procedure}」不由您的角色提出',
    en: '“{procedure}” is not for your role to file',
  },
  'community-not-your-own': {
    status: 403,
    zh: '您只能为本社区点题；街道只能为所属社区点题',
    en: 'You can file for your own community only, or for one of your own subdistrict',
  },
  'community-missing': { status: 422, zh: '请选择事项所在的社区', en: 'Choose the community the case belongs to' },
  'not-for-your-role': {
    status: 403,
    zh: '这一步不由您的角色办理',
    en: 'This step is not for your role to take',
  },
  'no-unit-to-act-for': {
    status: 403,
    zh: '您的账号没有所属单位，不能办理这一步',
    en: 'Your account belongs to no unit that could take this step',
  },
  'board-of-another-unit': {
    status: 403,
    zh: '您只能查看自己单位的任务板',
    en: 'You can look at the board of your own unit only',
  },
  'only-its-community-decides': {
    status: 403,
    zh: '这个事项来自{community}，只有它能办理这一步',
    en: 'The case comes from {community}: only that community can take this step',
  },
  'case-from-elsewhere': {
    status: 403,
    zh: '这个事项来自{community}，不由您的单位办理这一步',
    en: 'The case comes from {community}: this step is not for your unit to take',
  },
  'case-already-listed': {
    status: 409,
    zh: '事项已在清单「{list}」上',
    en: 'The case is on the breakdown list “{list}” already',
  },
  'list-not-higher': {
    status: 422,
    zh: '「{list}」不比现在的清单「{from}」层级更高',
    en: '“{list}” is not of a higher level than “{from}”, where the case is now',
  },
  'list-takes-no-more': {
    status: 409,
    zh: '清单「{list}」现在不接收事项：已关闭或不在有效期内',
    en: 'The breakdown list “{list}” takes no cases now: it is closed, or outside its period',
  },
  'not-yours-to-list': {
    status: 403,
    zh: '清单「{list}」不由您的单位列入事项',
    en: 'The breakdown list “{list}” is not for your unit to add to',
  },
  'list-of-another-unit': {
    status: 422,
    zh: '清单「{list}」只收{unit}的事项',
    en: 'The breakdown list “{list}” takes cases of {unit} only',
  },
} as const satisfies Record<string, ProblemText>;
