import { problemOf, type ProblemText, type ProblemTranslator } from '@crosswalk/http';
import { EditionNotFound, ListNotFound } from './desk/list-not-found.js';
import { ListRejected, type ListRejectionCode } from './list/rejections.js';

/** Each refusal of a breakdown list with its HTTP status and its sentence. */
export const listProblems = {
  'list-unknown': { status: 404, zh: '没有这份清单', en: 'There is no such breakdown list' },
  'list-opened-already': {
    status: 409,
    zh: '{unit}已经开立过同名、同级、同一时段的清单，现名「{list}」。请在那份清单上修改，或换一个名称或时段',
    en: '{unit} has opened a list of this name, level and period already, now called “{list}”: amend that one, or choose another name or period',
  },
  'list-without-unit': {
    status: 422,
    zh: '请选择清单属于哪个单位',
    en: 'Choose the unit that the list belongs to',
  },
  'list-not-yours': {
    status: 403,
    zh: '清单属于{unit}，只有它、它的上级街道或专班能办理',
    en: 'The list belongs to {unit}: only that unit, the subdistrict above it or the coordinator can do this',
  },
  'list-closed': {
    status: 409,
    zh: '清单「{list}」已关闭',
    en: 'The breakdown list “{list}” is closed',
  },
  'list-period-backwards': {
    status: 422,
    zh: '截止日 {to} 早于开始日 {from}',
    en: 'The last day {to} is before the first day {from}',
  },
  'list-empty': {
    status: 409,
    zh: '清单「{list}」上还没有事项，没有可以发布的内容',
    en: 'There is no case on the breakdown list “{list}”, so there is nothing to publish',
  },
  'list-behind': {
    status: 503,
    zh: '清单还没有收齐最新的事项，这一期没有发布；请过一会儿再试',
    en: 'The list has not heard of the newest cases yet, so no edition was published: try again in a while',
  },
  'edition-unknown': {
    status: 404,
    zh: '清单「{list}」没有第 {edition} 期',
    en: 'The breakdown list “{list}” has no edition {edition}',
  },
} as const satisfies Record<ListRejectionCode | 'edition-unknown', ProblemText>;

/** A refusal about a breakdown list as a problem of the API. One that a body names is the body's fault. */
export const translateListRejection: ProblemTranslator = (error) => {
  if (error instanceof ListNotFound) return { problem: problemOf(listProblems, 'list-unknown') };
  if (error instanceof EditionNotFound) {
    const { list, edition } = error;
    return { problem: problemOf(listProblems, 'edition-unknown'), details: { list, edition } };
  }
  if (!(error instanceof ListRejected)) return undefined;
  const { code, details, field } = error;
  const problem = problemOf(listProblems, code);
  if (field === undefined) return { problem, details };
  return { problem: problem.status === 404 ? { ...problem, status: 422 } : problem, details, field };
};
