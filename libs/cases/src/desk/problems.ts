import type { ProblemText, ProblemTranslator } from '@crosswalk/http';
import { problemOf } from '@crosswalk/http';
import { CaseNotFound } from './case-not-found.js';
import { CaseRejected, type CaseRejectionCode } from '../case/rejections.js';

/** Each refusal of a case with its HTTP status and its sentence. */
export const caseProblems = {
  'case-unknown': { status: 404, zh: '没有这个事项', en: 'There is no such case' },
  'case-filed-already': { status: 409, zh: '这个事项已经点题', en: 'This case is filed already' },
  'category-unknown': { status: 422, zh: '没有「{category}」这个类别', en: 'There is no category “{category}”' },
  'community-not-your-own': {
    status: 403,
    zh: '您只能为自己的社区点题',
    en: 'You can file for your own community only',
  },
  'community-missing': { status: 422, zh: '请选择事项所在的社区', en: 'Choose the community the case belongs to' },
  'no-unit-to-act-for': {
    status: 403,
    zh: '您的账号没有所属单位，不能办理这一步',
    en: 'Your account belongs to no unit that could take this step',
  },
  'case-not-open': {
    status: 409,
    zh: '事项已{stage}，不能再办理这一步',
    en: 'The case is {stage}: this step is no longer possible',
  },
  'case-already-listed': {
    status: 409,
    zh: '事项已在清单「{list}」上',
    en: 'The case is on the breakdown list “{list}” already',
  },
  'case-not-listed': {
    status: 409,
    zh: '事项还没有上清单，请先由专班列入破难清单',
    en: 'The case is on no breakdown list yet: the coordinator has to list it first',
  },
  'case-not-claimed': {
    status: 409,
    zh: '还没有部门领办这个事项',
    en: 'No department has claimed this case yet',
  },
  'case-already-resolved': {
    status: 409,
    zh: '事项已办结，正等待社区确认',
    en: 'The case is resolved and waits for its community to confirm',
  },
  'case-not-resolved': {
    status: 409,
    zh: '事项还没有办结',
    en: 'The case is not resolved yet',
  },
  'case-not-closed': {
    status: 409,
    zh: '事项没有结案，不需要重启',
    en: 'The case is not closed, so there is nothing to reopen',
  },
  'lead-already-claimed': {
    status: 409,
    zh: '{department}已牵头领办这个事项',
    en: '{department} has already claimed this case as lead',
  },
  'claim-held-by-another-department': {
    status: 403,
    zh: '牵头部门是{department}，只有它能办理这一步',
    en: '{department} leads this case: only it can take this step',
  },
  'only-its-community-decides': {
    status: 403,
    zh: '这个事项由{community}提出，只有它能这样答复',
    en: 'The case comes from {community}: only that community can answer so',
  },
  'confirmation-missing': {
    status: 422,
    zh: '社区还没有确认；不经确认结案，请写明原因',
    en: 'The community has not confirmed: to close without it, give the reason',
  },
  'answer-due-in-the-past': {
    status: 422,
    zh: '答复期限不能早于今天',
    en: 'The answer cannot be due before today',
  },
  'promise-in-the-past': {
    status: 422,
    zh: '承诺办结日期不能早于今天',
    en: 'The case cannot be promised for a day before today',
  },
  'occurred-before-last-step': {
    status: 422,
    zh: '发生时间 {at} 早于上一步的时间 {since}',
    en: 'It is said to have occurred at {at}, before the step it follows at {since}',
  },
} as const satisfies Record<CaseRejectionCode, ProblemText>;

const FIELDS: Partial<Record<CaseRejectionCode, string>> = {
  'community-not-your-own': 'community',
  'community-missing': 'community',
  'answer-due-in-the-past': 'answerBy',
  'promise-in-the-past': 'promisedFor',
  'confirmation-missing': 'reason',
};

const STAGES: Readonly<Record<string, { zh: string; en: string }>> = {
  closed: { zh: '结案', en: 'closed' },
  withdrawn: { zh: '撤回', en: 'withdrawn' },
};

/** A refusal of a case as a problem of the API. */
export const translateCaseRejection: ProblemTranslator = (error) => {
  if (error instanceof CaseNotFound) return { problem: problemOf(caseProblems, 'case-unknown') };
  if (!(error instanceof CaseRejected)) return undefined;
  const { code, details } = error;
  const field = details['field'] ?? FIELDS[code];
  const stage = details['stage'] === undefined ? undefined : STAGES[details['stage']];
  return {
    problem: problemOf(caseProblems, code),
    details: { ...details, ...(stage ? { stage } : {}) },
    ...(field ? { field } : {}),
  };
};
