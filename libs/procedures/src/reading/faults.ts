import type { Bilingual } from '../procedure.js';

/** All that can be wrong with a definition. */
const sentences = {
  'not-yaml': { zh: '不是有效的 YAML：{reason}', en: 'not valid YAML: {reason}' },
  'not-utf-8': { zh: '不是 UTF-8 编码的文本', en: 'not a text in UTF-8' },
  'no-such-file': { zh: '没有这个文件', en: 'there is no such file' },
  'a-folder': { zh: '这是文件夹，请指定其中的文件', en: 'this is a folder: name the file in it' },
  unreadable: { zh: '无法读取：{reason}', en: 'cannot be read: {reason}' },
  missing: { zh: '缺少此项', en: 'is missing' },
  'unknown-key': { zh: '没有这一项；可用：{known}', en: 'unknown; known are {known}' },
  'not-a-map': { zh: '应为“键: 值”的列表', en: 'keys with values are wanted' },
  'not-a-list': { zh: '应为至少一项的列表', en: 'a list of at least one is wanted' },
  'not-a-text': { zh: '应为文字', en: 'a text is wanted' },
  'too-long': { zh: '最多 {max} 个字符', en: 'at most {max} characters are wanted' },
  'not-an-id': {
    zh: '只能由小写字母、数字和连字符组成，以字母开头，最多 {max} 个字符',
    en: 'lower-case letters, digits and dashes are wanted, a letter first, at most {max}',
  },
  'not-a-number': { zh: '应为数字', en: 'a number is wanted' },
  'not-whole': { zh: '应为不小于 {min} 的整数', en: 'a whole number from {min} is wanted' },
  'too-large': { zh: '最大为 {max}', en: 'at most {max} is possible' },
  'not-yes-no': { zh: '应为 true 或 false', en: 'true or false is wanted' },
  'not-one-of': { zh: '“{value}”不可用；只能是 {known}', en: "'{value}' is not possible; use one of {known}" },
  'not-a-limit': {
    zh: '“{value}”不是时限；例如 24 hours、7 days、2 working-days',
    en: "'{value}' is no limit; write 24 hours, 7 days or 2 working-days",
  },
  'limit-of-nothing': { zh: '时限必须大于零', en: 'a limit is more than nothing' },
  'not-in-days': { zh: '应以天为单位，例如 15 days', en: 'whole days are wanted, such as 15 days' },
  twice: { zh: '“{value}”出现了两次', en: "'{value}' stands there twice" },
  'gate-unsuited': {
    zh: '步骤 {step} 不能设在 {gate} 之前；可用：{known}',
    en: 'the step {step} cannot be required before {gate}; it can be before {known}',
  },
  'gate-never-reached': {
    zh: '没有步骤 {step}，事项不会进入 {gate}，此要求永远不会生效',
    en: 'without the step {step} no case is ever {gate}, so this would never be asked for',
  },
  'step-needs-step': {
    zh: '步骤 {step} 以步骤 {other} 为前提，请一并列出',
    en: 'the step {step} follows from the step {other}: name that too',
  },
  'listing-missing': {
    zh: '从上清单后才能领办，步骤中却没有 listing',
    en: 'claims start once a case is listed, but listing is none of the steps',
  },
  'step-missing': {
    zh: '此项只对步骤 {step} 有意义，步骤中却没有它',
    en: 'this means something with the step {step} only, which is none of the steps',
  },
  'nobody-supports': { zh: '没有协办单位，不需要此项', en: 'nobody may support, so there is nothing to limit' },
  'question-unknown': {
    zh: '此前没有问题“{value}”；条件只能引用同一类别中在前的问题',
    en: "no earlier question of this category is '{value}'",
  },
  'question-undecided': {
    zh: '问题“{value}”的类型是 {type}；条件只能引用 choice、yes-no 或 number 类型的问题',
    en: "'{value}' is answered by a {type}; only a choice, a yes-no or a number can be asked about",
  },
  'answer-impossible': {
    zh: '问题“{question}”不会有这个答案；可用：{known}',
    en: "'{question}' is never answered so; possible are {known}",
  },
  'bounds-crossed': { zh: '最小值 {min} 大于最大值 {max}', en: 'the least, {min}, is more than the most, {max}' },
  'too-few-choices': { zh: '至少要有两个选项', en: 'at least two choices are wanted' },
  changed: {
    zh: '“{name}”第 {version} 版与此前不同，已有事项可能按原内容办理：请提高版本号',
    en: '{name} version {version} is not what it was: raise its version',
  },
  'stands-elsewhere': {
    zh: '“{name}”第 {version} 版已在 {file} 中定义',
    en: '{name} version {version} is defined in {file} already',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;

export type FaultCode = keyof typeof sentences;

export type FaultDetails = Readonly<Record<string, string | number>>;

/** One thing wrong with a definition, where it stands and what would be right. */
export type Fault = Readonly<{ file: string; line: number; key: string; code: FaultCode; words: Bilingual }>;

export const faultAt = (
  where: Pick<Fault, 'file' | 'line' | 'key'>,
  code: FaultCode,
  details: FaultDetails = {},
): Fault => {
  const { zh, en } = sentences[code];
  return { ...where, code, words: { zh: filled(zh, details), en: filled(en, details) } };
};

const filled = (sentence: string, details: FaultDetails): string =>
  sentence.replace(/\{(\w+)\}/g, (slot, name: string) => String(details[name] ?? slot));

/** Definitions cannot be used; every fault is named with its file, line and key. */
export class ProcedureInvalid extends Error {
  override readonly name = 'ProcedureInvalid';

  constructor(readonly faults: readonly Fault[]) {
    super(faults.map(({ file, line, key, words }) => `${file}:${line} ${key}: ${words.en}`).join('\n'));
  }
}
