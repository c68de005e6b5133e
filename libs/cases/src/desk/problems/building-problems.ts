import type { ProblemText } from '@crosswalk/http';

/** Study, plan, works and the way to the end. */
export const buildingProblems = {
  'step-not-in-procedure': {
    status: 409,
    zh: '「{procedure}」流程没有{step}这一步',
    en: 'The procedure “{procedure}” has no such step: {step}',
  },
  'steps-missing': { status: 409, zh: '还不能办理，尚缺：{missing}', en: 'Not yet: still missing are {missing}' },
  'survey-unknown': { status: 404, zh: '这个事项没有这次踏勘', en: 'There is no such survey on this case' },
  'survey-not-scheduled': {
    status: 409,
    zh: '这次踏勘已经登记或取消',
    en: 'This survey is recorded or cancelled already',
  },
  'survey-not-held': {
    status: 409,
    zh: '这次踏勘还没有进行，不能补充意见',
    en: 'This survey has not been held: there is nothing to add a finding to',
  },
  'department-not-on-case': {
    status: 422,
    zh: '{department}没有受邀，也没有领办这个事项',
    en: '{department} is neither invited to this case nor claims it',
  },
  'department-not-present': {
    status: 422,
    zh: '{department}没有到场，不能记它的意见',
    en: '{department} was not there: nothing can be recorded on its behalf',
  },
  'round-still-open': {
    status: 409,
    zh: '第 {round} 轮征集还没有结束',
    en: 'Opinion round {round} is still open',
  },
  'round-unknown': { status: 404, zh: '没有第 {round} 轮征集', en: 'There is no opinion round {round}' },
  'round-closed': { status: 409, zh: '第 {round} 轮征集已经结束', en: 'Opinion round {round} is closed' },
  'round-not-counted': {
    status: 409,
    zh: '第 {round} 轮征集还没有登记结果',
    en: 'Nothing has been counted in opinion round {round} yet',
  },
  'too-many-rounds': {
    status: 409,
    zh: '最多征集 {most} 轮',
    en: 'There can be {most} opinion rounds at most',
  },
  'count-does-not-add-up': {
    status: 422,
    zh: '赞成、反对、中立之和应等于答复数，且答复数不超过征求数',
    en: 'For, against and neutral have to add up to those who answered, and no more can answer than were asked',
  },
  'quotation-names-somebody': {
    status: 422,
    zh: '意见里不能出现电话、证件号码或邮箱，请删去',
    en: 'What people said must not hold a telephone or identity number or an e-mail address: leave it out',
  },
  'grounds-missing': {
    status: 422,
    zh: '「有条件可行」要写明条件，「不可行」要写明原因',
    en: 'A “feasible if” needs its condition, a “not feasible” its reason',
  },
  'plan-missing': { status: 409, zh: '还没有实施方案', en: 'There is no plan yet' },
  'plan-of-another-version': {
    status: 409,
    zh: '现在的实施方案是第 {version} 版',
    en: 'The plan is at version {version} now',
  },
  'plan-already-adopted': {
    status: 409,
    zh: '第 {version} 版实施方案已经全部会签通过',
    en: 'Version {version} of the plan is adopted already',
  },
  'plan-not-adopted': {
    status: 409,
    zh: '实施方案还没有全部会签通过',
    en: 'The plan is not adopted yet',
  },
  'measures-missing': {
    status: 422,
    zh: '方案里还没有这些单位的措施：{departments}',
    en: 'The plan holds no measure of {departments}',
  },
  'measure-without-claim': {
    status: 422,
    zh: '{department}没有领办这个事项，方案里不能有它的措施',
    en: '{department} does not claim this case: the plan can hold no measure of it',
  },
  'ends-before-it-starts': {
    status: 422,
    zh: '结束日期 {to} 早于开始日期 {from}',
    en: 'It would end on {to}, before it starts on {from}',
  },
  'changes-missing': {
    status: 422,
    zh: '第 {version} 版方案要写明与上一版有什么不同',
    en: 'Version {version} of the plan has to say what is different from the one before',
  },
  'works-not-started': { status: 409, zh: '还没有开工', en: 'The works have not been started' },
  'works-already-started': { status: 409, zh: '已经开工', en: 'The works are under way already' },
  'milestone-unknown': { status: 404, zh: '没有这个节点', en: 'There is no such milestone' },
  'milestone-already-reached': {
    status: 409,
    zh: '节点「{milestone}」已经完成',
    en: 'The milestone “{milestone}” is reached already',
  },
  'progress-runs-backwards': {
    status: 422,
    zh: '进度已报到 {percent}%，不能倒退',
    en: 'The works are at {percent} % already: progress cannot run backwards',
  },
  'confirmation-missing': {
    status: 422,
    zh: '社区还没有确认；不经确认结案，请写明原因',
    en: 'The community has not confirmed: to close without it, give the reason',
  },
} as const satisfies Record<string, ProblemText>;
