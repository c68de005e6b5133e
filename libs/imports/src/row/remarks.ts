import { filled, type Details, type Words } from '../words/words.js';

/** Why a row is refused before a decision has seen it. */
const refusals = {
  'quote-not-closed': { zh: '引号没有成对，这一行无法读取', en: 'a quote is never closed, so the row cannot be read' },
  'text-after-quote': {
    zh: '右引号之后还有文字，这一行无法读取',
    en: 'text follows a closing quote, so the row cannot be read',
  },
  'row-too-long': { zh: '这一行超过一百万字符', en: 'the row is longer than a million characters' },
  'field-count': {
    zh: '这一行有 {found} 列，表头有 {wanted} 列',
    en: 'the row has {found} fields, the header has {wanted}',
  },
  'value-missing': { zh: '没有值，配置中也没有替代', en: 'there is no value and the profile names no fallback' },
  'time-unreadable': { zh: '时间无法按 {formats} 读取', en: 'the time cannot be read as {formats}' },
  'time-in-the-future': { zh: '时间在导入时尚未到来', en: 'the time had not come yet when the file was imported' },
  'key-repeated': { zh: '同一编号已在第 {first} 行出现', en: 'the same key stands in line {first} already' },
  'text-names-somebody': {
    zh: '文字中有居民的姓名或号码，或者电话、身份证号、邮箱，请先在文件中去掉',
    en: 'the text holds the name or number of the resident, or a telephone, identity card or e-mail; take it out of the file first',
  },
  'too-large': { zh: '这一行太大，无法写入记录', en: 'the row is too large for the log' },
} as const satisfies Readonly<Record<string, Words>>;

/** What could not be used of a row that was taken all the same. */
const notes = {
  'text-undecodable': {
    zh: '有些字符无法辨认（�）：文件里就是如此，或者它不是 {encoding} 编码，请在配置的 file.encoding 写明',
    en: 'some characters cannot be told (�): the file has them so, or it is not in {encoding}; then name its encoding as file.encoding in the profile',
  },
  'text-cut': {
    zh: '文字过长，只保留前 {kept} 个字符',
    en: 'the text is too long; the first {kept} characters were kept',
  },
  'point-unreadable': { zh: '坐标无法读取，已省略', en: 'the point cannot be read and was left out' },
  'number-unreadable': { zh: '不是整数，已省略', en: 'it is not a whole number and was left out' },
  'choice-unknown': { zh: '不是 {known} 之一，已按“{used}”记录', en: 'it is none of {known}; "{used}" was taken' },
  'promise-unreadable': { zh: '承诺日期无法读取，已省略', en: 'the promised day cannot be read and was left out' },
  'promise-before-claim': {
    zh: '承诺日期早于领办，已省略',
    en: 'the promised day comes before the claim and was left out',
  },
  'resident-nameless': {
    zh: '没有居民姓名，其电话和住址已省略',
    en: 'there is no name of the resident; telephone and address were left out',
  },
  'phone-unreadable': { zh: '不是电话号码，已省略', en: 'it is no telephone number and was left out' },
} as const satisfies Readonly<Record<string, Words>>;

/** Which columns a remark is about, and what stood in them; nothing where that tells of somebody. */
export type Where = Readonly<{ field: string; value: string }>;

/** One thing to report of a row: why it was refused, or what of it was left out. */
export type Remark = Where & Readonly<{ outcome: 'refused' | 'noted'; code: string; words: Words }>;

export const refusal = (code: keyof typeof refusals, { field, value }: Where, details: Details = {}): Remark => ({
  outcome: 'refused',
  field,
  value,
  code,
  words: filled(refusals[code], details),
});

export const note = (code: keyof typeof notes, { field, value }: Where, details: Details = {}): Remark => ({
  outcome: 'noted',
  field,
  value,
  code,
  words: filled(notes[code], details),
});

/** Stops the reading of a row; caught where rows are read. */
export class RowRefused extends Error {
  override readonly name = 'RowRefused';

  constructor(readonly remark: Remark) {
    super(remark.code);
  }
}
