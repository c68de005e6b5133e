import { problemOf, type ProblemText, type ProblemTranslator } from '@crosswalk/http';
import { PersonRejected, type PersonRejectionCode } from '../person/rejections.js';
import { inWords } from './in-words.js';

export const personProblems = {
  'person-not-there': { status: 404, zh: '没有这个人', en: 'There is no such person' },
  'person-registered-already': {
    status: 409,
    zh: '这个登录名已登记给{person}',
    en: 'This sign-in name is registered already, for {person}',
  },
  'person-left': {
    status: 409,
    zh: '{person}已离任；请先重新登记',
    en: '{person} has left; register them again first',
  },
  'post-not-there': { status: 404, zh: '此人没有这个任职', en: 'They do not hold such a post' },
  'administration-your-own': {
    status: 409,
    zh: '不能结束自己的管理员任职，请由另一位管理员办理',
    en: 'You cannot end your own post as administrator: another administrator has to do it',
  },
  'role-not-at-this-unit': {
    status: 422,
    zh: '「{unit}」是{kind}，没有{role}这个角色',
    en: '“{unit}” is a {kind}, where nobody is {role}',
  },
  'post-held-already': {
    status: 409,
    zh: '此人自 {from} 起已是「{unit}」的{role}，时间重叠',
    en: 'They are {role} at “{unit}” from {from} already, and the times overlap',
  },
  'post-period-backwards': {
    status: 422,
    zh: '结束日期 {to} 早于开始日期 {from}',
    en: 'The post ends on {to}, before it begins on {from}',
  },
  'post-over-already': {
    status: 422,
    zh: '结束日期 {to} 已经过去',
    en: 'The last day, {to}, has passed already',
  },
} as const satisfies Record<PersonRejectionCode, ProblemText>;

/** A refusal about a person as a problem of the API. */
export const translatePersonRejection: ProblemTranslator = (error) => {
  if (!(error instanceof PersonRejected)) return undefined;
  const { code, details, field } = error;
  return {
    problem: problemOf(personProblems, code),
    details: inWords(details),
    ...(field === undefined ? {} : { field }),
  };
};
