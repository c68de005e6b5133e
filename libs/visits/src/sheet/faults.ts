import type { Details, Words } from '@crosswalk/http';
import type { Column } from './columns.js';

/** Everything that can be wrong with a row, so that it cannot be taken. */
export const sheetFaults = {
  'row-broken': { zh: '这一行的引号不完整，无法读取', en: 'The quotes of this row are broken, so it cannot be read' },
  'row-says-nothing': {
    zh: '这一行既没有走访结果，也没有诉求标题',
    en: 'This row tells neither the outcome of a visit nor a request',
  },
  'cell-missing': { zh: '此项必填', en: 'This is required' },
  'cell-error': { zh: '公式出错', en: 'The formula has failed' },
  'cell-too-long': { zh: '最多 {max} 个字', en: 'At most {max} characters' },
  'cell-names-somebody': {
    zh: '含有电话、身份证号、邮箱，或这一行居民的姓名：请填在居民姓名、居民电话、居民住址三列，那里会加密保存',
    en: 'This holds a telephone number, an identity card, an e-mail or the name of the resident of this row: it goes into the columns for the resident, which are kept sealed',
  },
  'cell-unusable': { zh: '含有无法使用的控制字符', en: 'This holds control characters that cannot be used' },
  'not-one-of': { zh: '应为下列之一：{choices}', en: 'This must be one of: {choices}' },
  'not-a-time': {
    zh: '应为日期或时间，如 2026-03-02 或 2026-03-02 09:30',
    en: 'This must be a day or a time, such as 2026-03-02 or 2026-03-02 09:30',
  },
  'not-a-count': { zh: '应为 1 到 {max} 的整数', en: 'This must be a whole number from 1 to {max}' },
  'not-a-phone': {
    zh: '应为手机号码、带区号的座机号码，或以 + 开头的境外号码',
    en: 'This must be a mobile number, a landline with its area code, or a number from abroad beginning with +',
  },
  'not-a-number': { zh: '应为数字', en: 'This must be a number' },
  'visited-in-the-future': { zh: '走访时间还没有到', en: 'The visit is still to come' },
  'visited-before-round': {
    zh: '早于这轮走访的开始日期 {from}',
    en: 'This is before the round began on {from}',
  },
  'key-twice': { zh: '记录编号与第 {row} 行重复', en: 'Row {row} has this record id already' },
} as const satisfies Record<string, Words>;

export type SheetFaultCode = keyof typeof sheetFaults;

/** One thing wrong with a row: in which column, whether the sheet has it (`place`) or not, and the sentence. */
export type Fault = Readonly<{
  row: number;
  column?: Column;
  place?: number;
  code: string;
  words: Words;
  details: Details;
}>;
