import { instantInWords, problemOf, type Details, type ProblemText, type ProblemTranslator } from '@crosswalk/http';
import { VisitNotFound } from './visit-not-found.js';
import { VisitRejected, type VisitRejectionCode, type VisitRejectionDetails } from '../round/rejections.js';

/** Each refusal of a door-to-door round with its HTTP status and its sentence. */
export const visitProblems = {
  'visit-unknown': { status: 404, zh: '没有这轮走访', en: 'There is no such round' },
  'round-opened-already': {
    status: 409,
    zh: '{community}已发起过「{round}」',
    en: '{community} has opened “{round}” already',
  },
  'round-not-yours': {
    status: 403,
    zh: '这轮走访属于{community}，只有该社区和所属街道能办理',
    en: 'This round is in {community}: only that community and its subdistrict can do this',
  },
  'round-over': { status: 409, zh: '走访「{round}」已结束', en: 'The round “{round}” is over' },
  'round-period-backwards': {
    status: 422,
    zh: '结束日期 {to} 早于开始日期 {from}',
    en: 'The round ends on {to}, before it begins on {from}',
  },
  'round-without-community': {
    status: 422,
    zh: '请选择走访的社区',
    en: 'Choose the community that is visited',
  },
  'visited-in-the-future': {
    status: 422,
    zh: '走访时间 {occurred} 还没有到',
    en: 'The visit is said to have occurred at {occurred}, which is still to come',
  },
  'visited-before-round': {
    status: 422,
    zh: '走访日期 {day} 早于这轮走访的开始日期 {from}',
    en: 'The visit is said to have been on {day}, before the round began on {from}',
  },
  'note-names-somebody': {
    status: 422,
    zh: '这里不能写电话、身份证号或邮箱；居民信息请填在「居民」一栏',
    en: 'No telephone number, identity card or e-mail goes here: what is known of a resident belongs into “resident”',
  },
  'sheet-unreadable': {
    status: 422,
    zh: '这个文件不是能读取的表格，请用 XLSX 或 CSV',
    en: 'This file is no sheet that can be read: use XLSX or CSV',
  },
  'sheet-without-heading': {
    status: 422,
    zh: '没有找到表头；至少需要「门牌」和「走访结果」，或「诉求标题」和「类别」',
    en: 'No row of headings was found: at least “Door” and “Outcome”, or “Request” and “Category”, are needed',
  },
  'sheet-without-rows': { status: 422, zh: '表头下面没有内容', en: 'There is nothing below the headings' },
  'sheet-too-long': {
    status: 413,
    zh: '一张表最多 {most} 行，这张有 {rows} 行，请分开上传',
    en: 'A sheet may have {most} rows, and this one has {rows}: send it in parts',
  },
} as const satisfies Record<VisitRejectionCode, ProblemText>;

/** A refusal about a round as a problem of the API. */
export const translateVisitRejection: ProblemTranslator = (error) => {
  if (error instanceof VisitNotFound) return { problem: problemOf(visitProblems, 'visit-unknown') };
  if (!(error instanceof VisitRejected)) return undefined;
  const { code, details, field } = error;
  return {
    problem: problemOf(visitProblems, code),
    details: inWords(details),
    ...(field === undefined ? {} : { field }),
  };
};

const inWords = ({ occurred, ...details }: VisitRejectionDetails): Details => ({
  ...details,
  ...(occurred === undefined ? {} : { occurred: instantInWords(occurred) }),
});
