import type { Details, ProblemTranslator, Words } from '@crosswalk/http';
import { translatePersonRejection } from '../problems/person-problems.js';
import { translateUnitRejection } from '../problems/unit-problems.js';
import type { Column } from './columns.js';
import type { Row } from './rows.js';

/** What can be wrong with a row before anything is asked of the organisation. */
export const faultWords = {
  'row-broken': {
    zh: '这一行的引号不成对，没有读出来',
    en: 'The quotes of this row do not match, so it could not be read',
  },
  'cell-missing': { zh: '此项必填', en: 'This is required' },
  'not-one-of': { zh: '应为下列之一：{choices}', en: 'This must be one of: {choices}' },
  'not-a-day': { zh: '应为日期，如 2026-11-22', en: 'This must be a day, such as 2026-11-22' },
  'not-a-sign-in-name': {
    zh: '登录名应为 2 至 63 位小写字母、数字、点或短横线',
    en: 'A sign-in name is 2 to 63 lower-case letters, digits, dots or hyphens',
  },
  'named-otherwise-above': {
    zh: '第 {line} 行的「{id}」叫{name}：同一个登录名只能是一个人',
    en: '“{id}” is called {name} in row {line}: one sign-in name is one person',
  },
  'text-too-long': { zh: '最多 {max} 个字', en: 'At most {max} characters' },
  'unit-not-found': { zh: '没有名为「{name}」的{kind}', en: 'There is no {kind} called “{name}”' },
  'unit-not-under': {
    zh: '「{under}」之下没有名为「{name}」的{kind}',
    en: 'There is no {kind} called “{name}” under “{under}”',
  },
  'unit-not-told-apart': {
    zh: '名为「{name}」的{kind}不止一个：{units}；请在「上级」一栏写明属于哪个单位',
    en: 'More than one {kind} is called “{name}”: {units}. Say in the column “Parent” which unit it belongs to',
  },
  'unit-stands-elsewhere': {
    zh: '「{name}」已设在别处，不会因导入而移动',
    en: '“{name}” stands elsewhere already, and is not moved by an import',
  },
} as const satisfies Record<string, Words>;

/** Why a row, or one cell of it, could not be taken. */
export type Fault = Readonly<{ row: Row; column?: Column; code: string; words: Words; details: Details }>;

/** A row cannot be taken. */
export class RowFaulty extends Error {
  override readonly name = 'RowFaulty';

  constructor(
    readonly code: keyof typeof faultWords,
    readonly column?: Column,
    readonly details: Details = {},
  ) {
    super(code);
  }
}

const translators: readonly ProblemTranslator[] = [translateUnitRejection, translatePersonRejection];

/** What a row was refused for. `columns`: where the fields of the request stand. @throws what is no refusal */
export const faultOf = (error: unknown, row: Row, columns: Readonly<Record<string, Column>>): Fault => {
  if (error instanceof RowFaulty) {
    const { code, column, details } = error;
    return { row, code, words: faultWords[code], details, ...(column ? { column } : {}) };
  }
  const refused = translators.map((translate) => translate(error)).find((problem) => problem !== undefined);
  if (!refused) throw error;
  const column = columns[refused.field ?? ''];
  const { code, zh, en } = refused.problem;
  return { row, code, words: { zh, en }, details: refused.details ?? {}, ...(column ? { column } : {}) };
};
