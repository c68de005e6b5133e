import { problemOf, type ProblemText, type ProblemTranslator } from '@crosswalk/http';
import { UnitRejected, type UnitRejectionCode } from '../unit/rejections.js';
import { inWords } from './in-words.js';

export const unitProblems = {
  'unit-not-there': { status: 404, zh: '没有这个单位', en: 'There is no such unit' },
  'unit-unknown': { status: 422, zh: '没有编号为 {id} 的单位', en: 'There is no unit with the id {id}' },
  'unit-of-another-kind': {
    status: 422,
    zh: '「{name}」是{kind}，这里需要{wanted}',
    en: '“{name}” is a {kind}; a {wanted} is needed here',
  },
  'parent-of-wrong-kind': {
    status: 422,
    zh: '{kind}不能设在{parentKind}之下',
    en: 'A {kind} cannot stand under a {parentKind}',
  },
  'parent-missing': {
    status: 422,
    zh: '请说明这个{kind}属于哪个单位',
    en: 'Say which unit this {kind} belongs to',
  },
  'unit-closed': { status: 422, zh: '「{name}」已撤销', en: '“{name}” has been closed' },
  'unit-merged': {
    status: 422,
    zh: '「{name}」已并入「{into}」，请改用「{into}」',
    en: '“{name}” has been merged into “{into}”: name that one instead',
  },
  'unit-name-taken': {
    status: 409,
    zh: '已有名为「{name}」的{kind}',
    en: 'There is a {kind} called “{name}” already',
  },
  'unit-called-otherwise': {
    status: 409,
    zh: '名为「{name}」的{kind}现在叫「{now}」，不能用原名再设一个',
    en: 'The {kind} that was called “{name}” is called “{now}” now; no other can be established under that name',
  },
  'unit-into-itself': { status: 422, zh: '「{name}」不能并入自己', en: '“{name}” cannot be merged into itself' },
  'names-would-clash': {
    status: 409,
    zh: '「{name}」与「{into}」之下都有：{names}；请先给其中之一改名，再并入',
    en: '“{name}” and “{into}” each have below them: {names}. Rename one of each, then merge',
  },
  'district-stays': {
    status: 409,
    zh: '「{name}」是全区，不能撤销；其下的单位可以逐个撤销',
    en: '“{name}” is the district, which cannot be closed; the units below it can be, one by one',
  },
  'unit-holds-units': {
    status: 409,
    zh: '「{name}」之下还有单位：{below}；请先处理，或一并撤销',
    en: 'Units still stand below “{name}”: {below}. See to them first, or close them along with it',
  },
  'unit-holds-posts': {
    status: 409,
    zh: '「{name}」还有 {posts} 个任职；请先处理，或一并结束',
    en: '“{name}” still has posts that people hold ({posts}). See to them first, or end them along with it',
  },
  'sheet-unreadable': {
    status: 422,
    zh: '这个文件不是能读取的表格，请用 XLSX 或 CSV',
    en: 'This file is no sheet that can be read: use XLSX or CSV',
  },
  'sheet-without-heading': {
    status: 422,
    zh: '没有找到表头：单位表需要「类别」「名称」，人员表需要「登录名」「姓名」',
    en: 'No headings were found: units need “Kind” and “Name”, people “Sign-in name” and “Name in Chinese”',
  },
  'sheet-too-long': {
    status: 413,
    zh: '一个文件最多 {most} 行，这个有 {rows} 行，请分开上传',
    en: 'A file may have {most} rows, and this one has {rows}: send it in parts',
  },
} as const satisfies Record<UnitRejectionCode, ProblemText>;

/** A refusal about a unit as a problem of the API. */
export const translateUnitRejection: ProblemTranslator = (error) => {
  if (!(error instanceof UnitRejected)) return undefined;
  const { code, details, field } = error;
  return {
    problem: problemOf(unitProblems, code),
    details: inWords(details),
    ...(field === undefined ? {} : { field }),
  };
};
