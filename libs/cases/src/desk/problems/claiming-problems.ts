import type { ProblemText } from '@crosswalk/http';

/** Claims, promises and work items. */
export const claimingProblems = {
  'lead-already-claimed': {
    status: 409,
    zh: '{department}已牵头领办这个事项',
    en: '{department} has already claimed this case as lead',
  },
  'claim-held-by-another-department': {
    status: 403,
    zh: '牵头单位是{department}，只有它能办理这一步',
    en: '{department} leads this case: only it can take this step',
  },
  'no-claim-of-yours': {
    status: 403,
    zh: '您的单位没有领办这个事项',
    en: 'Your unit holds no claim on this case',
  },
  'already-claimed-by-you': {
    status: 409,
    zh: '{department}已领办这个事项',
    en: '{department} holds a claim on this case already',
  },
  'claimant-not-allowed': {
    status: 403,
    zh: '按「{procedure}」流程，这类单位不能这样领办',
    en: 'Under the procedure “{procedure}” a unit of this kind cannot claim so',
  },
  'claim-only-by-assignment': {
    status: 409,
    zh: '按「{procedure}」流程，由专班派单，不能自行领办',
    en: 'Under the procedure “{procedure}” the coordinator assigns: nobody claims',
  },
  'assign-only-by-claim': {
    status: 409,
    zh: '按「{procedure}」流程，先到先得，不派单',
    en: 'Under the procedure “{procedure}” the first to claim has it: nobody is assigned',
  },
  'too-many-supporters': {
    status: 409,
    zh: '协办单位已满 {most} 个',
    en: 'There are {most} supporting units already, as many as there can be',
  },
  'not-invited': { status: 409, zh: '没有等待{department}答复的邀请', en: 'No invitation waits for {department}' },
  'lead-missing': {
    status: 409,
    zh: '还没有牵头单位可以移交',
    en: 'There is no lead to hand over yet',
  },
  'release-not-asked': {
    status: 409,
    zh: '{department}没有申请退单',
    en: '{department} has not asked for release',
  },
  'extension-not-asked': {
    status: 409,
    zh: '{department}没有待批的延期申请',
    en: 'No request for an extension of {department} waits for an answer',
  },
  'extension-already-asked': {
    status: 409,
    zh: '{department}已有一项延期申请待批',
    en: 'A request for an extension of {department} waits for its answer already',
  },
  'extension-too-long': {
    status: 422,
    zh: '一次最多延期 {most} 天',
    en: 'An extension can be of {most} days at most',
  },
  'extension-too-late': {
    status: 409,
    zh: '承诺办结的 {promisedFor} 已过；延期要在到期前申请',
    en: 'It was promised for {promisedFor}, which is past: an extension has to be asked for before',
  },
  'promise-missing': {
    status: 409,
    zh: '{department}没有承诺日期，无从延期',
    en: '{department} promised no day that could be extended',
  },
  'answer-due-in-the-past': { status: 422, zh: '答复期限不能早于今天', en: 'The answer cannot be due before today' },
  'promise-in-the-past': {
    status: 422,
    zh: '承诺办结日期不能早于今天',
    en: 'The case cannot be promised for a day before today',
  },
  'work-moved-on': {
    status: 412,
    zh: '您看到的是本单位任务的第 {expected} 版，现为第 {actual} 版；请先看看同事改了什么',
    en: 'You looked at revision {expected} of your work; it is at {actual} now: see what a colleague changed first',
  },
  'work-item-unknown': { status: 404, zh: '这个事项没有这项任务', en: 'There is no such work item on this case' },
  'work-item-of-another-department': {
    status: 403,
    zh: '这项任务属于{department}',
    en: 'This work item is of {department}',
  },
  'work-item-closed': { status: 409, zh: '任务「{title}」已经结束', en: 'The work item “{title}” is closed already' },
  'work-item-not-started': {
    status: 409,
    zh: '任务「{title}」还没有开始',
    en: 'The work item “{title}” has not been started',
  },
  'work-item-waits': {
    status: 409,
    zh: '任务「{title}」要等{waitsFor}完成',
    en: 'The work item “{title}” waits for {waitsFor}',
  },
} as const satisfies Record<string, ProblemText>;
